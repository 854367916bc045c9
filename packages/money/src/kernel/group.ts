import type { Direction } from '../direction.ts'
import type { RemainderPolicy } from '../remainder/policy.ts'
import { BUCKETS } from './give-by-buckets.ts'

/** How the groups of one rule are rounded: as in `ApportionRequest`, with a whole unit. */
export interface GroupRule {
  /** A positive integer: 1, 1000. */
  readonly unit: number
  readonly direction: Direction
  readonly remainder: RemainderPolicy
}

/** Where one group lies in its columns. Move `weightsAt` and `outAt` from group to group; nothing is allocated. */
export interface Group {
  /** Integers from 0 to 2^53 − 1; NaN is not in the set. */
  weights: Float64Array
  weightsAt: number
  /** Receives the shares; NaN outside the set. */
  out: Float64Array
  outAt: number
  count: number
  /** What `weigh` found: how many weights are in the set, their sum, the largest. */
  members: number
  total: number
  most: number
  /** Scratch space of at least 2 × `count`. */
  work: Float64Array
  /** Scratch space for largest remainders. */
  buckets: Int32Array
}

/** Work space for groups of up to `count` members. */
export function createGroup(weights: Float64Array, out: Float64Array, count: number): Group {
  return {
    weights, weightsAt: 0, out, outAt: 0, count, members: 0, total: 0, most: 0,
    work: new Float64Array(2 * count), buckets: new Int32Array(BUCKETS + count),
  }
}
