import type { Weights } from '../apportionment.ts'

/** The last member of the set takes the remainder: the last instalment (最後の納期の額に合算する). */
export function last(weights: Weights): number | undefined {
  const index = weights.findLastIndex((weight) => weight !== null)
  return index < 0 ? undefined : index
}
