import type { Span } from '@renkei/diagnostics'
import type { Phrase, Section, Sentence } from '@renkei/dsl'
import { div, formatRational, fromInteger, isZero, mul, parseRational, ZERO } from '@renkei/money'
import { argumentWith, argumentsWith, onlyItem, plainWord, wordOf } from '../phrases.ts'
import type { BodySet } from '../program.ts'
import type { Scope } from '../scope.ts'
import { settingOf } from '../statement.ts'
import type { DeclarationBase } from './base.ts'
import { figureOfPart } from './dated-figure.ts'
import { amountReader, type MeasureAmount } from './fiscal-measure.ts'
import { listed, type ListedText } from './listed.ts'
import { attribute, readSection } from './section.ts'

/** 支援制度: a grant with its conditions, how long and how much it is given. */
export interface GrantScheme extends DeclarationBase {
  readonly conditions: readonly Condition[]
  /** How many fiscal years it is given at most. */
  readonly limit?: { readonly years: number; readonly span: Span }
  readonly amount?: GrantAmount & { readonly span: Span }
  readonly budgets: readonly MeasureAmount[]
  /** 対象経費, one by one. */
  readonly costs: readonly ListedText[]
}

/** One numbered item: a fact that holds, does not hold, or has not been confirmed. */
export interface Condition extends ListedText {
  readonly fact: 'holds' | 'fails' | 'unconfirmed'
}

export type GrantAmount =
  /** 定額: a fixed sum that the text does not tell. */
  | { readonly kind: 'fixed' }
  /** A sum in yen. */
  | { readonly kind: 'sum'; readonly yen: string }
  /** 構成市町村の数に100,000円を乗じて得た額: yen for each. */
  | { readonly kind: 'each'; readonly of: string; readonly bodies?: BodySet; readonly yen: string }

const facts: ReadonlyMap<string, Condition['fact']> = new Map([
  ['該当', 'holds'],
  ['非該当', 'fails'],
  ['未確認', 'unconfirmed'],
])

export function bindGrantScheme(section: Section, scope: Scope): GrantScheme {
  let conditions: Condition[] | undefined
  const draft: { limit?: NonNullable<GrantScheme['limit']>; amount?: NonNullable<GrantScheme['amount']>; budgets: MeasureAmount[]; costs: ListedText[] } = { budgets: [], costs: [] }
  const base = readSection(section, scope, [
    listed('条件', '「複数の市町村が共同で設けること」', scope, (items) => {
      conditions = items.map((item) => ({ ...item, fact: 'unconfirmed' }))
    }),
    listed('対象経費', '「調査の経費」及び「啓発の経費」', scope, (items) => draft.costs.push(...items)),
    (sentence) => readFact(sentence, conditions ?? []),
    (sentence) => {
      const years = readLimit(sentence, scope)
      if (years) draft.limit = years
      return years !== undefined
    },
    attribute('額', '構成市町村の数に100,000円を乗じて得た額', scope, ({ complement }) => {
      const amount = amountOf(complement, scope)
      if (amount) draft.amount = { ...amount, span: complement.span }
      return amount !== undefined
    }),
    amountReader(scope, draft.budgets),
  ])
  return { ...base, ...draft, conditions: conditions ?? [] }
}

/** 「複数の分野にわたること」は、該当とする。 */
function readFact(sentence: Sentence, conditions: Condition[]): boolean {
  const setting = settingOf(sentence)
  const [name, fact] = setting ? [plainWord(setting.subject), facts.get(plainWord(setting.complement) ?? '')] : []
  const at = conditions.findIndex(({ text }) => text === name)
  if (at < 0 || !fact) return false
  conditions[at] = { ...conditions[at]!, fact }
  return true
}

/** 交付の期間は、2年度を限度とする。 */
function readLimit({ clauses, lead }: Sentence, scope: Scope): GrantScheme['limit'] {
  const clause = clauses[0]
  const [subject, limit, complement] = clause ? [argumentWith(clause, 'は'), argumentWith(clause, 'を'), argumentWith(clause, 'と')] : []
  if (clauses.length !== 1 || lead || !clause || clause.verb.stem !== 'とする' || clause.arguments.length !== 3 || argumentsWith(clause, 'none').length > 0) return undefined
  if (!subject || !limit || !complement || plainWord(complement.phrase) !== '限度' || scope.text(subject.phrase.span) !== '交付の期間') return undefined
  const item = onlyItem(limit.phrase)
  const figure = item?.parts.length === 1 ? figureOfPart(item.parts[0]!) : undefined
  const years = Number(figure?.value)
  return figure && ['年度', '年', 'か年', '箇年', 'か年度'].includes(figure.unit ?? '') && Number.isInteger(years) && years > 0 ? { years, span: limit.span } : undefined
}

function amountOf(phrase: Phrase, scope: Scope): GrantAmount | undefined {
  const item = onlyItem(phrase)
  const [part, ...more] = item?.parts ?? []
  if (!part || more.length > 0) return undefined
  if (!part.modifier && wordOf(part) === '定額') return { kind: 'fixed' }
  const sum = figureOfPart(part)
  if (sum) return sum.unit === '円' ? { kind: 'sum', yen: sum.value } : undefined
  const clause = part.modifier
  if (wordOf(part) !== '額' || !clause || clause.verb.stem !== '乗じる' || clause.arguments.length !== 2) return undefined
  const [count, yen] = [argumentWith(clause, 'に')?.phrase, argumentWith(clause, 'を')?.phrase]
  const unit = yen && onlyItem(yen)
  const each = unit?.parts.length === 1 ? figureOfPart(unit.parts[0]!) : undefined
  const parts = (count && onlyItem(count)?.parts) ?? []
  if (each?.unit !== '円' || parts.length !== 2 || wordOf(parts[1]!) !== '数') return undefined
  const named: Phrase = { items: [{ parts: [parts[0]!], span: parts[0]!.span }], joined: 'one', span: parts[0]!.span }
  const bodies = scope.namesBodies(named) ? scope.bodies(named) : undefined
  if (!bodies && parts[0]!.core.kind !== 'quoted') return undefined
  return { kind: 'each', of: wordOf(parts[0]!) ?? '', ...(bodies ? { bodies } : {}), yen: each.value }
}

/** Yen for a number of bodies, exact; undefined where the text names no sum. */
export function grantFor(amount: GrantAmount, bodies: number): string | undefined {
  if (amount.kind === 'fixed') return undefined
  return amount.kind === 'sum' ? amount.yen : formatRational(mul(parseRational(amount.yen) ?? ZERO, fromInteger(bodies)))
}

/** How many bodies a budget is enough for, exact; undefined where the amount is not one for each. */
export function sharesIn(amount: GrantAmount, budget: string): string | undefined {
  const each = amount.kind === 'each' ? parseRational(amount.yen) : undefined
  return each && !isZero(each) ? formatRational(div(parseRational(budget) ?? ZERO, each)) : undefined
}
