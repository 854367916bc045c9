import { isNone } from '../core/kind.ts'
import { gcd } from '../core/ratios.ts'
import type { Run } from '../core/run.ts'
import type { Apportioning } from './apportioning.ts'

/**
 * Gathers the weights of a group as integers (scaling all weights changes no share), NaN outside the set. False where they do not fit
 * into doubles.
 */
export function weighInto(run: Run, how: Apportioning, first: number): boolean {
  const { num, den, status } = run.cells
  const { base, map } = how.weight
  const { weights } = how.group
  let common = 1
  for (let i = 0, at = first; i < how.count; i++, at += how.stride) {
    const from = base + map[at]!
    if (isNone(status[from]!)) weights[i] = Number.NaN
    else {
      weights[i] = num[from]!
      if (den[from] !== common) common = commonMultiple(common, den[from]!)
    }
  }
  return common === 1 || (common > 0 && scale(run, how, first, common))
}

/** 0 where there is none in doubles. */
function commonMultiple(a: number, b: number): number {
  if (a === 0 || b === 0) return 0
  const multiple = (a / gcd(a, b)) * b
  return multiple <= Number.MAX_SAFE_INTEGER ? multiple : 0
}

function scale(run: Run, how: Apportioning, first: number, common: number): boolean {
  const { den } = run.cells
  const { base, map } = how.weight
  const { weights } = how.group
  for (let i = 0, at = first; i < how.count; i++, at += how.stride) {
    const scaled = weights[i]! * (common / den[base + map[at]!]!)
    if (Math.abs(scaled) > Number.MAX_SAFE_INTEGER) return false
    weights[i] = scaled
  }
  return true
}
