import type { Group } from './group.ts'
import { selectLargest } from './select-largest.ts'

/** So many buckets leave few members in the one that decides. */
export const BUCKETS = 256
/** Below 256, so that a rest just below the total falls into the last bucket. */
const SCALE = 255.999

/**
 * The remainders of a large group: rests are counted by size, members above the bucket in which the units run out get one each, and only
 * those within it are put in order. Scaling keeps the order of rests, so the bucket need not be exact.
 */
export function giveByBuckets(units: number, unit: number, residue: number, group: Group): void {
  const { count, work, buckets, total } = group
  const scale = SCALE / total
  buckets.fill(0, 0, BUCKETS)
  for (let i = 0; i < count; i++) if (work[i]! >= 0) buckets[(work[i]! * scale) | 0]!++
  const taking = residue > 0 ? units + 1 : units
  let last = BUCKETS - 1
  let above = 0
  for (; above + buckets[last]! < taking; last--) above += buckets[last]!
  const found = giveAbove(last, scale, unit, group)
  giveWithin(found, taking - above, units - above, unit, residue, group)
}

/** One unit to all above the bucket; those within it are listed behind the buckets. How many they are. No branch: it could not be foretold. */
function giveAbove(last: number, scale: number, unit: number, { out, outAt, count, work, buckets }: Group): number {
  let found = BUCKETS
  for (let i = 0; i < count; i++) {
    const bucket = (work[i]! * scale) | 0
    out[outAt + i]! += unit * Number(bucket > last)
    buckets[found] = i
    found += Number(bucket === last)
  }
  return found - BUCKETS
}

/** `units` of the listed members get one each, the next of the `taking` gets `residue`. */
function giveWithin(found: number, taking: number, units: number, unit: number, residue: number, { out, outAt, work, buckets }: Group): void {
  for (let i = 0; i < found; i++) work[i] = work[buckets[BUCKETS + i]!]!
  const threshold = selectLargest(taking, work, found)
  let equals = units
  for (let i = 0; i < found; i++) if (work[i]! > threshold) equals--
  for (let i = 0; i < found; i++) {
    const at = outAt + buckets[BUCKETS + i]!
    if (work[i]! > threshold) out[at]! += unit
    else if (work[i] === threshold) {
      if (equals > 0) out[at]! += unit
      else if (equals === 0) out[at]! += residue
      equals--
    }
  }
}
