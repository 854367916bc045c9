import type { Span } from '@renkei/diagnostics'
import type { Argument, Phrase, Section, Sentence } from '@renkei/dsl'
import { argumentsWith, argumentWith, onlyItem } from '../phrases.ts'
import type { Scope } from '../scope.ts'
import { settingOf } from '../statement.ts'
import type { DeclarationBase } from './base.ts'
import { figureOfPart } from './dated-figure.ts'
import { partiesOf, type Party } from './party.ts'
import { attribute, readSection } from './section.ts'
import { dateOf } from './when.ts'
import { sayingOf } from './words.ts'

/** 職員派遣: who sends staff where, from when to when, how many. */
export interface Dispatch extends DeclarationBase {
  readonly postings: readonly Posting[]
  /** How long one person stays, in years. */
  readonly term?: { readonly years: number; readonly span: Span }
  /** Where, in which year of the stay. */
  readonly placements: readonly Placement[]
}

/** 秋田県は、令和5年10月2日から、五城目町に、職員を1日1人以上2人以下派遣する。 */
export interface Posting {
  readonly by: readonly Party[]
  readonly to: readonly Party[]
  readonly staff: string
  /** ISO dates, both included; no `until` where the end is open. */
  readonly from: string
  readonly until?: string
  /** Persons a day, whole. */
  readonly daily?: { readonly least: number; readonly most: number }
  /** Person-days as counted by the source. */
  readonly counted?: number
  readonly span: Span
}

export interface Placement {
  /** 1 is the first year. */
  readonly years: readonly number[]
  /** One of these. */
  readonly places: readonly Party[]
  readonly span: Span
}

export function bindDispatch(section: Section, scope: Scope): Dispatch {
  const draft: { postings: Posting[]; placements: Placement[]; term?: NonNullable<Dispatch['term']> } = { postings: [], placements: [] }
  const base = readSection(section, scope, [
    (sentence) => {
      const posting = readPosting(sentence, scope)
      if (posting) draft.postings.push(posting)
      return posting !== undefined
    },
    (sentence) => {
      const placement = readPlacement(sentence, scope)
      if (placement) draft.placements.push(placement)
      return placement !== undefined
    },
    attribute('派遣の期間', '3年', scope, ({ complement }) => {
      const item = onlyItem(complement)
      const figure = item?.parts.length === 1 ? figureOfPart(item.parts[0]!) : undefined
      const years = figure?.unit === '年' ? Number(figure.value) : Number.NaN
      if (Number.isInteger(years) && years > 0) draft.term = { years, span: complement.span }
      return draft.term !== undefined
    }),
  ], ['派遣する'])
  return { ...base, ...draft }
}

function readPosting({ clauses, lead }: Sentence, scope: Scope): Posting | undefined {
  const clause = clauses[0]
  if (clauses.length !== 1 || lead || !clause || clause.verb.stem !== '派遣する' || clause.verb.negated || clause.verb.modality === 'may') return undefined
  const [by, to, staff] = [argumentWith(clause, 'は') ?? argumentWith(clause, 'が'), argumentWith(clause, 'に'), argumentWith(clause, 'を')]
  const [from, until] = [dateIn(argumentWith(clause, 'から')), dateIn(argumentWith(clause, 'まで'))]
  const numbers = numbersOf(argumentsWith(clause, 'none').map(({ phrase }) => phrase))
  const read = [by, to, staff, argumentWith(clause, 'から'), argumentWith(clause, 'まで'), ...argumentsWith(clause, 'none')]
  if (!by || !to || !staff || from === undefined || !numbers || clause.conditions.length + clause.adverbs.length > 0) return undefined
  if (clause.arguments.some((argument) => !read.includes(argument)) || (argumentWith(clause, 'まで') && until === undefined)) return undefined
  return {
    by: partiesOf(by.phrase, scope) ?? [],
    to: partiesOf(to.phrase, scope) ?? [],
    staff: sayingOf(staff.phrase, scope),
    from,
    ...(until === undefined ? {} : { until }),
    ...numbers,
    span: clause.span,
  }
}

function dateIn(argument: Argument | undefined): string | undefined {
  const item = argument && onlyItem(argument.phrase)
  return item?.parts.length === 1 && !item.parts[0]!.value ? dateOf(item.parts[0]!.core) : undefined
}

/** 1日2人 · 1日1人以上2人以下 · 105人日 · 延べ is said by the unit 人日. */
function numbersOf(phrases: readonly Phrase[]): Pick<Posting, 'daily' | 'counted'> | undefined {
  const parts = phrases.flatMap(({ items }) => items.map((item) => (item.parts.length === 1 ? item.parts[0] : undefined)))
  const [first, second, ...more] = parts
  if (!first || more.length > 0 || first.core.kind !== 'figure' || first.modifier || first.aside || first.etc) return undefined
  const { core, value } = first
  if (core.unit === '人日' && !second && !core.bound && !value) return whole({ counted: Number(core.value) })
  if (core.unit !== '日' || core.value !== '1' || value?.unit !== '人') return undefined
  const least = Number(value.value)
  if (!second) return value.bound ? undefined : whole({ daily: { least, most: least } })
  if (second.core.kind !== 'figure' || second.core.unit !== '人' || second.core.bound !== '以下' || value.bound !== '以上') return undefined
  const most = Number(second.core.value)
  return most < least ? undefined : whole({ daily: { least, most } })
}

function whole(numbers: Pick<Posting, 'daily' | 'counted'>): Pick<Posting, 'daily' | 'counted'> | undefined {
  const all = [numbers.counted ?? 0, numbers.daily?.least ?? 0, numbers.daily?.most ?? 0]
  return all.every((number) => Number.isSafeInteger(number) && number >= 0) ? numbers : undefined
}

/** 2年目及び3年目は、「東京の事務所」又は「名古屋の事務所」とする。 */
function readPlacement(sentence: Sentence, scope: Scope): Placement | undefined {
  const setting = settingOf(sentence)
  const years = setting?.subject.items.map(({ parts: [part, ...more] }) => {
    const figure = part && more.length === 0 ? figureOfPart(part) : undefined
    return figure?.unit === '年目' ? Number(figure.value) : undefined
  })
  if (!setting || !years || years.length === 0 || !years.every((year) => year !== undefined)) return undefined
  return { years, places: partiesOf(setting.complement, scope) ?? [], span: setting.subject.span }
}
