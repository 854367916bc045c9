import { diagnostic, type Span } from '@renkei/diagnostics'
import type { Phrase, Section, Sentence } from '@renkei/dsl'
import { argumentWith, onlyItem, plainWord, wordOf } from '../phrases.ts'
import type { BodySet, YearWindow } from '../program.ts'
import type { Scope } from '../scope.ts'
import { settingOf } from '../statement.ts'
import { strayWords } from '../stray-words.ts'
import { includesYear, yearsOfCore, yearsOfItem } from '../years.ts'
import type { DeclarationBase } from './base.ts'
import { figureOfPart, type PlainFigure } from './dated-figure.ts'
import { listed, type ListedText } from './listed.ts'
import { partiesOf, type Party } from './party.ts'
import { attribute, notUnderstood, readSection, type SentenceReader } from './section.ts'

/** 財政措置: money of the state or the prefecture, its amounts and ceilings by role and year, and whom it leaves out. */
export interface FiscalMeasure extends DeclarationBase {
  readonly amounts: readonly MeasureAmount[]
  /** 充当率 and 算入率. */
  readonly rates: readonly { readonly name: string; readonly rate: PlainFigure }[]
  /** Fiscal years in which it is in force; always where the text does not say. */
  readonly years?: YearWindow & { readonly span: Span }
  readonly excluded: readonly Party[]
  /** What a body must be or do to be given it. */
  readonly conditions: readonly ListedText[]
  /** 対象経費, one by one. */
  readonly costs: readonly ListedText[]
  /** The programmes it pays for, by number: 対象は、事業【9】とする. */
  readonly programmes: readonly { readonly number: string; readonly span: Span }[]
}

/** 連携市町の上限額は、令和3年度以降18,000千円とする。 */
export interface MeasureAmount {
  readonly kind: '措置額' | '上限額' | '要求額' | '予算額'
  /** For whom; absent where it is one for all. */
  readonly role?: string
  readonly bodies?: BodySet
  readonly years: YearWindow
  /** Yen, exact. */
  readonly value: string
  readonly text: string
  readonly span: Span
}

const kinds = ['措置額', '上限額', '要求額', '予算額'] as const
const rateNames = ['充当率', '算入率', '補助率', '措置率'] as const

interface Draft {
  readonly amounts: MeasureAmount[]
  readonly rates: FiscalMeasure['rates'][number][]
  readonly excluded: Party[]
  readonly conditions: ListedText[]
  readonly costs: ListedText[]
  readonly programmes: FiscalMeasure['programmes'][number][]
  years?: YearWindow & { readonly span: Span }
}

export function bindFiscalMeasure(section: Section, scope: Scope): FiscalMeasure {
  const draft: Draft = { amounts: [], rates: [], excluded: [], conditions: [], costs: [], programmes: [] }
  const base = readSection(section, scope, [
    amountReader(scope, draft.amounts),
    attribute('施行期間', '令和6年度以降', scope, ({ complement }) => {
      const item = onlyItem(complement)
      const years = item && yearsOfItem(item)
      if (years) draft.years = { ...years, span: complement.span }
      return years !== undefined
    }),
    ...rateNames.map((name) => attribute(name, '90%', scope, ({ complement }) => readRate(name, complement, draft.rates))),
    (sentence) => readExcluded(sentence, draft.excluded, scope),
    listed('条件', '「連携協約を結んでいること」', scope, (items) => draft.conditions.push(...items)),
    listed('対象経費', '「募集の経費」及び「人件費」', scope, (items) => draft.costs.push(...items)),
    (sentence) => readProgrammes(sentence, draft.programmes, scope),
  ])
  return { ...base, ...draft }
}

/** Amounts of one role in one year that are stated twice are reported; the same reader serves the budget of a grant scheme. */
export function amountReader(scope: Scope, amounts: MeasureAmount[]): SentenceReader {
  return (sentence) => {
    const setting = settingOf(sentence)
    const parts = setting && onlyItem(setting.subject)?.parts
    const kind = kinds.find((one) => parts && one === wordOf(parts.at(-1)!))
    if (!setting || !parts || !kind || parts.length > 2) return false
    const role = parts.length === 2 ? wordOf(parts[0]!) : undefined
    const phrase = { items: [{ parts: [parts[0]!], span: parts[0]!.span }], joined: 'one', span: parts[0]!.span } as const
    const parties = parts.length === 2 ? partiesOf(phrase, scope) : undefined
    const found = setting.complement.items.map(({ parts: [part, ...more], span }) => {
      const years = part && more.length === 0 ? yearsOfCore(part.core) : undefined
      const figure = part?.value ?? (part?.core.kind === 'figure' ? part.core : undefined)
      return figure?.unit === '円' && !figure.bound && (years || part?.core.kind === 'figure') ? { years: years ?? {}, value: figure.value, text: figure.image, span } : undefined
    })
    if (strayWords(sentence) || !found.every((one) => one !== undefined)) {
      notUnderstood(scope.text(setting.subject.span), '令和3年度以降18,000千円', setting, scope)
      return true
    }
    const bodies = parties?.[0]?.bodies
    for (const one of found) add({ kind, ...(role === undefined ? {} : { role }), ...(bodies ? { bodies } : {}), ...one }, amounts, scope)
    return true
  }
}

function add(amount: MeasureAmount, amounts: MeasureAmount[], scope: Scope): void {
  const first = amounts.find((one) => one.kind === amount.kind && one.role === amount.role && overlap(one.years, amount.years))
  if (first) scope.report(diagnostic('overlapping-years', { name: amount.kind }, amount.span, { related: [{ span: first.span, label: 'first-here' }] }))
  amounts.push(amount)
}

function overlap(left: YearWindow, right: YearWindow): boolean {
  return (left.from ?? -Infinity) <= (right.to ?? Infinity) && (right.from ?? -Infinity) <= (left.to ?? Infinity)
}

function readRate(name: string, complement: Phrase, rates: FiscalMeasure['rates'][number][]): boolean {
  const item = onlyItem(complement)
  const rate = item?.parts.length === 1 ? figureOfPart(item.parts[0]!) : undefined
  if (rate?.ratio) rates.push({ name, rate })
  return rate?.ratio === true
}

/** 「指定都市」及び「中核市」は、対象としない。 */
function readExcluded({ clauses, lead }: Sentence, excluded: Party[], scope: Scope): boolean {
  const clause = clauses[0]
  const [subject, complement] = clause ? [argumentWith(clause, 'は'), argumentWith(clause, 'と')] : []
  if (clauses.length !== 1 || lead || !clause || clause.verb.stem !== 'とする' || !clause.verb.negated || clause.arguments.length !== 2) return false
  if (!subject || !complement || plainWord(complement.phrase) !== '対象') return false
  excluded.push(...(partiesOf(subject.phrase, scope) ?? []))
  return true
}

/** 対象は、事業【18】及び事業【20】とする。: other words there are a note. */
function readProgrammes(sentence: Sentence, programmes: FiscalMeasure['programmes'][number][], scope: Scope): boolean {
  const setting = settingOf(sentence)
  const { items, except, among } = setting?.complement ?? { items: [] }
  const found = items.flatMap(({ parts: [part, ...more], span }) => (part?.core.kind === 'programme' && more.length === 0 ? [{ number: part.core.number, span }] : []))
  if (!setting || scope.text(setting.subject.span) !== '対象' || found.length === 0 || found.length < items.length || except || among || strayWords(sentence)) return false
  programmes.push(...found)
  return true
}

/** What the measure comes to in a year, by kind and role; nothing outside the years it is in force. */
export function amountsIn({ amounts, years }: Pick<FiscalMeasure, 'amounts' | 'years'>, year: number): readonly MeasureAmount[] {
  return years && !includesYear(years, year) ? [] : amounts.filter((amount) => includesYear(amount.years, year))
}

