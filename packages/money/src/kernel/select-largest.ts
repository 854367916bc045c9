/** The `rank`-th largest (from 1) of the first `count` values; `work` from `count` on is overwritten. Quickselect. */
export function selectLargest(rank: number, work: Float64Array, count: number): number {
  work.copyWithin(count, 0, count)
  let from = count
  let to = 2 * count - 1
  const target = count + rank - 1
  while (from < to) {
    const pivot = work[(from + to) >> 1]!
    let i = from
    let j = to
    while (i <= j) {
      while (work[i]! > pivot) i++
      while (work[j]! < pivot) j--
      if (i <= j) {
        const swapped = work[i]!
        work[i++] = work[j]!
        work[j--] = swapped
      }
    }
    if (target <= j) to = j
    else if (target >= i) from = i
    else break
  }
  return work[target]!
}
