import { diagnostic } from '@renkei/diagnostics'
import type { Argument, Clause, Item, Phrase, Sentence } from '@renkei/dsl'
import { costMention, totalName, type CostMention } from '../cost-name.ts'
import { argumentsWith, argumentWith, hasAdverb, headOf, lastClause, onlyItem, wordOf } from '../phrases.ts'
import type { YearWindow } from '../program.ts'
import type { Scope } from '../scope.ts'
import { yearsOfPhrase } from '../years.ts'
import { dueDaysOf } from './due-day.ts'
import type { InstalmentsOfYear, InstalmentsOverYears, Payment } from './payment.ts'
import { isPaymentRule, readPaymentRule } from './payment-rule.ts'

/** A heading while its payments are read: a programme, or the framework for all of them. */
export interface PaymentDraft {
  readonly scope: Scope
  readonly payments: Payment[]
  /** Costs whose shares may be paid on their own. */
  readonly costs: ReadonlySet<string>
}

const verbs: ReadonlyMap<string, string> = new Map([['納付する', '納付'], ['納入する', '納入'], ['交付する', '交付'], ['支払う', '支払']])
/** What bodies bear, by the names it is paid under. */
const dues: ReadonlySet<string> = new Set(['負担金', '分担金', '分賦金', '負担額', '会費'])

/** True for a sentence on when shares are paid, or on how the parts are rounded, or on days on which offices are closed. */
export function isPaymentSentence(sentence: Sentence): boolean {
  return isPaymentRule(sentence) || isPayment(sentence)
}

/** 負担金は、6月末日までに納付する. A subsidy that somebody else pays is no payment of a share. */
function isPayment(sentence: Sentence): boolean {
  const clause = lastClause(sentence)
  if (sentence.clauses.length !== 1 || sentence.lead || !verbs.has(clause.verb.stem)) return false
  return dueOf(clause) !== undefined || clause.arguments.some(({ particle }) => particle === 'までに') || hasAdverb(clause, '均等に')
}

/** The phrase that names what is paid: the topic, or what a body pays (その負担金を). */
function dueOf(clause: Clause): Item | undefined {
  return argumentsWith(clause, 'は', 'を').flatMap(({ phrase }) => onlyItem(phrase) ?? []).find((item) => dues.has(wordOf(headOf(item)) ?? ''))
}

/** 納付 of one heading, in the order written: the rules after a payment are of all payments before them. */
export function readPayments(sentences: readonly Sentence[], draft: PaymentDraft): void {
  for (const sentence of sentences) {
    if (isPaymentRule(sentence)) readPaymentRule(sentence, draft)
    else if (isPayment(sentence)) readPayment(sentence, draft)
  }
}

function readPayment(sentence: Sentence, draft: PaymentDraft): void {
  const clause = lastClause(sentence)
  const payment = clause.conditions.length === 0 && clause.manner.length === 0 && !clause.verb.negated ? paymentOf(clause, draft) : undefined
  if (payment === 'reported') return
  if (payment) draft.payments.push({ ...payment, span: sentence.span })
  else draft.scope.report(diagnostic('payment-not-understood', {}, sentence.span))
}

function paymentOf(clause: Clause, draft: PaymentDraft): Omit<Payment, 'span'> | 'reported' | undefined {
  const roles = rolesOf(clause, draft)
  if (!roles || clause.adverbs.some(({ value }) => value !== 'それぞれ' && value !== '均等に')) return undefined
  const { mention, cost, years } = roles
  const parts = argumentWith(clause, 'までに') ? ofYear(clause, roles, draft) : overYears(clause, roles)
  if (!parts || parts === 'reported') return parts
  if (parts.kind === 'years' && cost === undefined) return undefined
  const payers = roles.payers && draft.scope.bodies(roles.payers)
  const payee = roles.payee && draft.scope.bodies(roles.payee)
  if ((roles.payers && !payers) || (roles.payee && !payee)) return 'reported'
  const held = parts.kind === 'years' ? [{ from: parts.from, to: parts.to }] : [...mention.years, ...years]
  return { ...(cost === undefined ? {} : { cost }), verb: verbs.get(clause.verb.stem)!, years: held.length > 0 ? held : [{}], parts, ...(payers ? { payers } : {}), ...(payee ? { payee } : {}) }
}

/** What each phrase of the clause says. */
interface Roles {
  readonly mention: CostMention
  readonly cost?: string
  readonly years: readonly YearWindow[]
  readonly payers?: Phrase
  readonly payee?: Phrase
  /** それぞれ年額の30%及び70%に相当する額. */
  readonly amount?: Phrase
}

function rolesOf(clause: Clause, { scope, costs }: PaymentDraft): Roles | undefined {
  const due = dueOf(clause) ?? argumentsWith(clause, 'は').flatMap(({ phrase }) => onlyItem(phrase) ?? []).find((item) => costs.has(costMention(item, scope).name))
  if (!due) return undefined
  const named = dues.has(wordOf(headOf(due)) ?? '') ? due.parts.slice(0, -1) : due.parts
  const mention = costMention({ ...due, parts: named }, scope)
  if (mention.name !== '' && mention.name !== totalName && !costs.has(mention.name)) return undefined
  const rest = clause.arguments.filter(({ phrase, particle }) => onlyItem(phrase) !== due && particle !== 'までに')
  return rest.reduce<Roles | undefined>((found, argument) => found && withArgument(found, argument), { mention, years: [], ...(mention.name === '' || mention.name === totalName ? {} : { cost: mention.name }) })
}

function withArgument(roles: Roles, { particle, phrase }: Argument): Roles | undefined {
  const years = yearsOfPhrase(phrase) ?? spanOfYears(phrase)
  if (years) return { ...roles, years: [...roles.years, ...years] }
  if ((particle === 'は' || particle === 'が') && !roles.payers) return { ...roles, payers: phrase }
  if ((particle === 'に' || particle === 'に対し') && !roles.payee) return { ...roles, payee: phrase }
  return particle === 'を' && !roles.amount ? { ...roles, amount: phrase } : undefined
}

/** 令和7年度から令和18年度までの各年度: the years, each. */
function spanOfYears(phrase: Phrase): readonly YearWindow[] | undefined {
  const parts = onlyItem(phrase)?.parts ?? []
  const [range, each] = parts
  if (parts.length !== 2 || each!.core.kind !== 'year' || each!.core.relative !== 'every') return undefined
  return yearsOfPhrase({ ...phrase, items: [{ ...phrase.items[0]!, parts: [range!] }] })
}

/** 6月末日及び12月末日までに、それぞれ年額の50%に相当する額を. */
function ofYear(clause: Clause, { amount }: Roles, { scope }: PaymentDraft): InstalmentsOfYear | 'reported' | undefined {
  const days = dueDaysOf(argumentWith(clause, 'までに')!.phrase, scope)
  if (!days) return undefined
  const equally = hasAdverb(clause, '均等に')
  const stated = amount && partsOfAmount(amount)
  if ((amount && !stated) || (!amount && !equally && days.length > 1)) return undefined
  const parts = stated?.length === 1 ? days.map(() => stated[0]!) : (stated ?? days.map(() => `1/${String(days.length)}`))
  if (parts.length !== days.length) {
    scope.report(diagnostic('instalments-of-other-number', { days: String(days.length), parts: String(parts.length) }, amount!.span))
    return 'reported'
  }
  return { kind: 'year', instalments: days.map((due, at) => ({ due, part: parts[at]! })) }
}

/** 年額の30%、30%、20%及び20%に相当する額: the ratios, in order. */
function partsOfAmount(amount: Phrase): readonly string[] | undefined {
  const modifier = onlyItem(amount)?.parts.length === 1 ? headOf(onlyItem(amount)!).modifier : undefined
  const of = modifier?.verb.stem === '相当する' ? argumentWith(modifier, 'に')?.phrase : undefined
  const [first] = of?.items ?? []
  if (!of || !first || !['年額', '負担額', '負担金', '額'].includes(wordOf(first.parts[0]!) ?? '') || first.parts.length !== 2) return undefined
  const ratios = of.items.map((item, at) => (item.parts.length === (at === 0 ? 2 : 1) ? headOf(item).core : undefined))
  return ratios.every((core) => core?.kind === 'figure' && core.ratio) ? ratios.map((core) => (core as { readonly value: string }).value) : undefined
}

/** 令和7年度の県支援額は、令和7年度から令和18年度までの各年度に、均等に交付する. */
function overYears(clause: Clause, { mention, years }: Roles): InstalmentsOverYears | undefined {
  const [window] = years
  if (years.length !== 1 || window?.from === undefined || window.to === undefined || !hasAdverb(clause, '均等に')) return undefined
  return { kind: 'years', of: mention.years[0]?.from ?? window.from, from: window.from, to: window.to }
}
