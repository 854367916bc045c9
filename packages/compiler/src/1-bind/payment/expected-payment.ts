import type { Part } from '@renkei/dsl'
import { bodyMention } from '../body-mention.ts'
import { expectedOf, type BesideReading } from '../expected-beside.ts'
import { wordOf } from '../phrases.ts'
import { paymentName } from './payment-name.ts'

/** 納付額, 交付額: the verb of the payment it asks for. */
export function paymentVerbOf(word: string | undefined): string | undefined {
  return /^(納付|納入|交付|支払)額$/.exec(word ?? '')?.[1]
}

/** 令和7年度の消防費の琴平町の第1期の納付額は、25,088,000円である. */
export function expectedPayment(before: readonly Part[], verb: string, reading: BesideReading): ReturnType<typeof expectedOf> {
  const number = /^第(\d+)期$/.exec(wordOf(before.at(-1)!) ?? '')?.[1]
  const mention = bodyMention(number === undefined ? before : before.slice(0, -1), reading.scope)
  if (!mention || mention === 'reported') return mention
  const line = paymentName(mention.cost, verb, number === undefined ? undefined : Number(number))
  return expectedOf(mention, line, ({ payments }) => payments.some((payment) => payment.cost === mention.cost && payment.verb === verb), reading)
}
