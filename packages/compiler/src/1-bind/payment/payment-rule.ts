import { diagnostic } from '@renkei/diagnostics'
import type { Clause, Sentence } from '@renkei/dsl'
import { argumentWith, headOf, lastClause, onlyItem, plainWord, wordOf } from '../phrases.ts'
import type { InstalmentRounding, Payment } from './payment.ts'
import type { PaymentDraft } from './read-payment.ts'

/** 納期 of parts, 納期限 of days: no other sentence of a programme begins so. */
export function isPaymentRule(sentence: Sentence): boolean {
  return sentence.clauses[0]!.conditions.some(({ clause }) => ofInstalments(clause) || ofClosedDay(clause))
}

/** Says it of the payments before; told where there is none. */
export function readPaymentRule(sentence: Sentence, { scope, payments }: PaymentDraft): void {
  const rule = ruleOf(sentence)
  if (!rule) scope.report(diagnostic('payment-not-understood', {}, sentence.span))
  else if (payments.length === 0) scope.report(diagnostic('payment-rule-without-payment', {}, sentence.span))
  else payments.forEach((payment, at) => (payments[at] = { ...payment, ...rule }))
}

function ruleOf(sentence: Sentence): Pick<Payment, 'rounding'> | Pick<Payment, 'closedDay'> | undefined {
  const [condition, ...more] = sentence.clauses[0]!.conditions
  if (more.length > 0) return undefined
  if (ofClosedDay(condition!.clause)) return closedDayOf(sentence)
  const rounding = roundingOf(sentence, condition!.clause)
  return rounding && { rounding: { ...rounding, span: sentence.span } }
}

/** 各納期の額に千円未満の端数があるときは. */
function ofInstalments(clause: Clause): boolean {
  const of = argumentWith(clause, 'に')?.phrase
  return clause.verb.stem === 'ある' && of !== undefined && ['納期', '各納期'].includes(wordOf(of.items[0]!.parts[0]!) ?? '')
}

/** 納期限が休日に当たるときは. */
function ofClosedDay(clause: Clause): boolean {
  const [day, closed] = [argumentWith(clause, 'が'), argumentWith(clause, 'に')].map((argument) => argument && plainWord(argument.phrase))
  return clause.verb.stem === '当たる' && closed === '休日' && (day === '納期限' || day === '納期')
}


const firstWords = ['最初', '初回', '第1期']
const lastWords = ['最後', '最終']

/** これを切り捨て、切り捨てた額は、最後の納期の額に合算する. */
function roundingOf({ clauses }: Sentence, condition: Clause): Omit<InstalmentRounding, 'span'> | undefined {
  const below = condition.arguments.flatMap(({ phrase }) => phrase.items).flatMap(({ parts }) => parts).map((part) => part.core).find((one) => one.kind === 'figure')
  const [cut, added] = clauses
  if (below?.kind !== 'figure' || below.unit !== '円' || below.bound !== '未満' || cut?.verb.stem !== '切り捨てる' || clauses.length !== 2) return undefined
  const into = added!.verb.stem === '合算する' || added!.verb.stem === '加える' ? argumentWith(added!, 'に')?.phrase : undefined
  const which = into && wordOf(into.items[0]!.parts[0]!)
  return which && [...firstWords, ...lastWords].includes(which) ? { unit: below.value, to: lastWords.includes(which) ? 'last' : 'first' } : undefined
}

/** その日後の最初の休日でない日を納期限とする · その日前の…. */
function closedDayOf(sentence: Sentence): Pick<Payment, 'closedDay'> | undefined {
  const clause = lastClause(sentence)
  const day = argumentWith(clause, 'を')?.phrase
  const item = day && onlyItem(day)
  const before = item && (headOf(item).modifier?.arguments ?? []).flatMap(({ phrase }) => phrase.items).flatMap(({ parts }) => parts).map((part) => wordOf(part))
  if (clause.verb.stem !== 'とする' || sentence.clauses.length !== 1 || !before?.includes('休日')) return undefined
  return before.includes('日後') ? { closedDay: 'after' } : before.includes('日前') || before.includes('直前') ? { closedDay: 'before' } : undefined
}
