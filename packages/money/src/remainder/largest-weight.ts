import { compare } from '../fraction/compare.ts'
import type { Fraction } from '../fraction/fraction.ts'
import type { Weights } from '../apportionment.ts'

/** The member with the largest weight before rounding takes the remainder; of equals the first. */
export function largestWeight(weights: Weights): number | undefined {
  let found: number | undefined
  let most: Fraction | undefined
  weights.forEach((weight, index) => {
    if (weight === null || (most !== undefined && compare(weight, most) <= 0)) return
    most = weight
    found = index
  })
  return found
}
