import type { Item, Part } from '@renkei/dsl'
import { costMention, totalName } from '../cost-name.ts'
import { momentOf } from '../declarations/moment.ts'
import type { BesideReading } from '../expected-beside.ts'
import type { Expected } from '../expectation.ts'
import { covering, wordOf } from '../phrases.ts'
import { instalmentOf, paymentAsked } from './payment-asked.ts'

/** 令和7年度の消防費の第1期の納期限は、令和7年6月30日である. */
export function expectedDue(parts: readonly Part[], value: Item, reading: Omit<BesideReading, 'yen'>): Expected | 'reported' | undefined {
  const day = momentOf(value, reading.scope)
  const { number, before } = instalmentOf(parts)
  const of = before.filter((part) => wordOf(part) !== '負担金')
  if (!day || day.from !== day.to || parts.length === 0) return undefined
  const { name, programme, years } = costMention({ parts: of, span: covering(parts.map((part) => part.span)) }, reading.scope)
  const year = years[0]?.from ?? reading.given?.year
  const cost = name === '' || name === totalName ? undefined : name
  const asked = year === undefined ? undefined : paymentAsked({ cost, programme, year, number, parts }, reading)
  if (!asked || asked === 'reported') return asked
  return { kind: 'due', programme: asked.programme, cost: asked.line, year: asked.year, day: { from: day.from, to: day.to, text: day.text }, span: reading.span }
}
