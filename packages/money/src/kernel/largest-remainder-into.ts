import type { Group } from './group.ts'
import { selectLargest } from './select-largest.ts'

/**
 * 最大剰余法 on the rests in `work`: one `unit` each to the first `units` members by falling rest, of equals the first, and `residue` to the next
 * of them. The rests leave room for all of them: their sum is `units` × total, and each is below total.
 */
export function largestRemainderInto(units: number, unit: number, residue: number, { out, outAt, count, work }: Group): void {
  const taking = residue > 0 ? units + 1 : units
  const threshold = selectLargest(taking, work, count)
  let equals = units
  for (let i = 0; i < count; i++) if (work[i]! > threshold) equals--
  for (let i = 0; i < count; i++) {
    const rest = work[i]!
    if (rest > threshold) out[outAt + i]! += unit
    else if (rest === threshold) {
      if (equals > 0) out[outAt + i]! += unit
      else if (equals === 0) out[outAt + i]! += residue
      equals--
    }
  }
}
