import type { Group } from './group.ts'
import { giveByBuckets } from './give-by-buckets.ts'

/** About what `giveByBuckets` costs besides its four passes over the group, in cells looked at. */
const BUCKETS_COST = 160

/**
 * 最大剰余法 on the rests in `work`, which it uses up: one `unit` each to the first `units` members by falling rest, of equals the first, and
 * `residue` to the next of them. The rests leave room for all of them: their sum is `units` × total, and each is below total.
 */
export function largestRemainderInto(units: number, unit: number, residue: number, group: Group): void {
  const { count } = group
  const scans = Math.min(units, count - units)
  if (scans * count > 4 * count + BUCKETS_COST) giveByBuckets(units, unit, residue, group)
  else if (scans === units) giveToLargest(units, unit, residue, group)
  else spareSmallest(count - units, unit, residue, group)
}

function giveToLargest(units: number, unit: number, residue: number, { out, outAt, count, work }: Group): void {
  const taking = residue > 0 ? units + 1 : units
  for (let taken = 0; taken < taking; taken++) {
    let largest = 0
    for (let i = 1; i < count; i++) if (work[i]! > work[largest]!) largest = i
    work[largest] = -1
    out[outAt + largest]! += taken < units ? unit : residue
  }
}

/** Everybody takes a unit except those with the smallest rests; the last one spared is next in the order. */
function spareSmallest(spared: number, unit: number, residue: number, { out, outAt, count, work }: Group): void {
  let smallest = 0
  for (let found = 0; found < spared; found++) {
    smallest = 0
    for (let i = 1; i < count; i++) if (work[i]! <= work[smallest]!) smallest = i
    work[smallest] = Number.POSITIVE_INFINITY
    out[outAt + smallest]! -= unit
  }
  for (let i = outAt; i < outAt + count; i++) out[i]! += unit
  out[outAt + smallest]! += residue
}
