import type { ReceiptPart } from '../explanation.ts'
import type { LineFacts } from '../line-facts.ts'

/** Of a payment, what a body receives that it is made to; undefined for any other. */
export function receiptPart({ line, outcome, bodies, site }: LineFacts, member: string): ReceiptPart | undefined {
  const payees = line.payment?.payees?.[outcome.year] ?? []
  if (!payees.includes(member)) return undefined
  const others = bodies.filter((body) => body.member !== member && payees.includes(body.member))
  const from = site.context.inOrder(bodies.filter((_, at) => typeof outcome.yen?.[at] === 'number'))
  return { from, with: others, ...(outcome.total === undefined ? {} : { yen: outcome.total }) }
}
