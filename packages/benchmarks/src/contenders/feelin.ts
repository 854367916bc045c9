import { evaluate } from 'feelin'
import type { Contender } from './contender.ts'

const RULE = `{
  total: sum(weights),
  floors: for weight in weights return floor(amount * weight / total),
  first: floors[1] + amount - sum(floors)
}`

/** feelin: one FEEL expression. It has no way to parse once. */
export function feelin(): Contender {
  return {
    name: 'feelin',
    share(amount, weights) {
      const { floors, first } = evaluate(RULE, { amount, weights }).value as { floors: number[]; first: number }
      floors[0] = first
      return floors
    },
  }
}
