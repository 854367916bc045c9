import type { Weights } from '../apportionment.ts'

/** A named body takes the remainder (端数は中枢都市が負担する); if it is not in the set, its fallback does. */
export function bearer(weights: Weights, named: number, otherwise?: number): number | undefined {
  if (isMember(weights, named)) return named
  return otherwise !== undefined && isMember(weights, otherwise) ? otherwise : undefined
}

function isMember(weights: Weights, index: number): boolean {
  return weights[index] !== undefined && weights[index] !== null
}
