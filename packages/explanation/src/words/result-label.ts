import type { Sharing } from '../explanation.ts'
import type { Words } from './words.ts'

/** 負担額, or of a settlement 精算額. */
export function resultLabel({ details: { result } }: Sharing, { labels }: Words): string {
  return result === undefined ? labels.share : labels.results[result]
}
