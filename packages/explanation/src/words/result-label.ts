import type { Line } from '@renkei/plan'
import type { Sharing } from '../explanation.ts'
import type { Words } from './words.ts'

/** 負担額, of a settlement 精算額, of a payment 納付額; 額 of what else follows the shares. */
export function resultLabel({ details: { result } }: Sharing, { part }: Line, { labels }: Words): string {
  if (result !== undefined) return labels.results[result]
  if (part === 'payment') return labels.payment
  if (part === 'income') return labels.received
  return part === 'measure' || part === 'advance' || part === 'receipt' ? labels.measure : labels.share
}
