import type { Part } from '@renkei/dsl'
import { bodyMention } from '../body-mention.ts'
import type { BesideReading } from '../expected-beside.ts'
import type { Expected } from '../expectation.ts'
import { instalmentOf, paymentAsked } from './payment-asked.ts'

/** 納付額, 交付額: the verb of the payment it asks for. */
export function paymentVerbOf(word: string | undefined): string | undefined {
  return /^(納付|納入|交付|支払)額$/.exec(word ?? '')?.[1]
}

/** 令和7年度の消防費の琴平町の第1期の納付額は、25,088,000円である. */
export function expectedPayment(parts: readonly Part[], verb: string, reading: BesideReading): Expected | 'reported' | undefined {
  const { number, before } = instalmentOf(parts)
  const mention = bodyMention(before, reading.scope)
  if (!mention || mention === 'reported') return mention
  const { body, cost, programme, years } = mention
  const year = years[0]?.from ?? reading.given?.year
  const asked = year === undefined ? undefined : paymentAsked({ cost, programme, year, verb, number, parts }, reading)
  if (!asked || asked === 'reported') return asked
  return { kind: 'share', programme: asked.programme, cost: asked.line, year: asked.year, body: body.id, yen: reading.yen, span: reading.span }
}
