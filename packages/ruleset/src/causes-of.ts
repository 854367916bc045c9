import type { Cause, LineOutcome, Outcome } from '@renkei/plan'

/** The causes of one class behind an outcome, those of one leaf together. */
export function causesOf(found: LineOutcome, { causes }: Outcome, of: Cause['class']): ReadonlyMap<string, readonly Cause[]> {
  const byLeaf = new Map<string, readonly Cause[]>()
  for (const index of found.causes) {
    const cause = causes[index]
    if (cause?.class === of) byLeaf.set(cause.leaf, [...(byLeaf.get(cause.leaf) ?? []), cause])
  }
  return byLeaf
}

/** The fiscal years in which causes stand, ascending. */
export function yearsOf(causes: readonly Cause[], found: LineOutcome): readonly number[] {
  return [...new Set(causes.map(({ at }) => Number(at?.['year'] ?? found.year)))].sort((left, right) => left - right)
}
