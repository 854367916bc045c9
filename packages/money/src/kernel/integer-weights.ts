import type { Weights } from '../apportionment.ts'
import { bigGcd } from '../fraction/gcd.ts'

/**
 * The same proportions in the smallest integers, for `Group.weights`: over one common denominator, common factors removed, NaN outside the
 * set. `undefined` if one of them exceeds 2^53 − 1 or is no number; `apportion` takes such weights as they are.
 */
export function integerWeights(weights: Weights): Float64Array | undefined {
  if (weights.some((weight) => weight?.den === 0)) return undefined
  const denominator = weights.reduce((common, weight) => leastCommonMultiple(common, BigInt(weight?.den ?? 1)), 1n)
  const scaled = weights.map((weight) => weight && BigInt(weight.num) * (denominator / BigInt(weight.den)))
  const factor = scaled.reduce<bigint>((common, weight) => bigGcd(common, weight ?? 0n), 0n) || 1n
  const integers = Float64Array.from(scaled, (weight) => (weight === null ? Number.NaN : Number(weight / factor)))
  return integers.every((weight) => !(Math.abs(weight) > Number.MAX_SAFE_INTEGER)) ? integers : undefined
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return b === 1n ? a : (a / bigGcd(a, b)) * b
}
