import type { Clause, Phrase, Sentence } from '@renkei/dsl'
import { fiscalYearOf, firstDayOfFiscalYear, type CalendarDate } from '@renkei/model'
import { argumentWith, headOf, hasVerb, lastClause, plainWord, wordOf } from './phrases.ts'
import type { Scope } from './scope.ts'

/** What a body bears of the year in which it joins or leaves: by months, all of it, or nothing. */
export type PartYearShare = 'months' | 'whole' | 'none'

/** Each from its own sentence. */
export interface PartYear {
  join?: PartYearShare
  leave?: PartYearShare
}

/** A change within a fiscal year: the first day on which it holds. */
export interface DatedChange {
  readonly on: CalendarDate
  readonly join: boolean
}

const ruleVerbs: ReadonlySet<string> = new Set(['算定する', '負担する', '要する'])

/** 年度の途中に脱退した団体の負担額は、月割により算定する. */
export function isPartYearRule(sentence: Sentence): boolean {
  return sentence.clauses.length === 1 && ruleVerbs.has(lastClause(sentence).verb.stem) && eventsOf(sentence).length > 0
}

/** The rule holds where it is written, for every set that changes there. False where its words say something else. */
export function readPartYearRule(sentence: Sentence, scope: Scope): boolean {
  const share = shareOf(lastClause(sentence))
  if (share === undefined) return false
  for (const event of eventsOf(sentence)) scope.partYear[event] = share
  return true
}

/** 年度の途中に加入した団体: which changes the topic speaks of. */
function eventsOf(sentence: Sentence): readonly (keyof PartYear)[] {
  const topic = argumentWith(lastClause(sentence), 'は')?.phrase
  const modifiers = (topic?.items ?? []).flatMap(({ parts }) => parts[0]?.modifier ?? [])
  if (!modifiers.some(isWithinYear)) return []
  return modifiers.flatMap((clause) => [...(hasVerb(clause, '加入する') ? (['join'] as const) : []), ...(hasVerb(clause, '脱退する') ? (['leave'] as const) : [])])
}

function isWithinYear(clause: Clause): boolean {
  const when = argumentWith(clause, 'に')?.phrase
  return when !== undefined && when.items.some(({ parts }) => parts.length === 2 && wordOf(parts[0]!) === '年度' && wordOf(parts[1]!) === '途中')
}

function shareOf(clause: Clause): PartYearShare | undefined {
  const { verb } = clause
  const by = argumentWith(clause, 'により')
  if (verb.stem === '算定する' && by && plainWord(by.phrase) === '月割') return 'months'
  const what = argumentWith(clause, 'を')?.phrase
  if (verb.stem === '負担する' && !verb.negated && what && endsWith(what, '全額')) return 'whole'
  return verb.stem === '要する' && verb.negated && what && endsWith(what, '負担') ? 'none' : undefined
}

function endsWith({ items }: Phrase, word: string): boolean {
  return items.length === 1 && wordOf(headOf(items[0]!)) === word
}

/** Whether a body is a member at any time of a year, as far as one change says; undefined where it says nothing of the year. */
export function memberAfter({ on, join }: DatedChange, year: number, share: PartYearShare | undefined): boolean | undefined {
  const own = fiscalYearOf(on)
  if (year < own) return undefined
  if (year > own || on === firstDayOfFiscalYear(own)) return join
  return share === 'none' ? false : true
}

/** How many months of a fiscal year a body is a member; the month of joining or leaving counts whole. */
export function monthsAfter({ on, join }: DatedChange, year: number): number {
  const own = fiscalYearOf(on)
  if (year !== own || on === firstDayOfFiscalYear(own)) return 12
  const [, month, day] = on.split('-').map(Number)
  const before = (month! + 8) % 12
  if (join) return 12 - before
  return day === 1 ? before : before + 1
}
