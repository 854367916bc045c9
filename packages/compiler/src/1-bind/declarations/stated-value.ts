import { diagnostic, type Span } from '@renkei/diagnostics'
import type { Part, Phrase, Sentence } from '@renkei/dsl'
import { onlyItem } from '../phrases.ts'
import type { YearWindow } from '../program.ts'
import type { Scope } from '../scope.ts'
import { settingOf } from '../statement.ts'
import { includesYear, yearsOfCore, yearsOfItem } from '../years.ts'
import { timeOfYears, type CheckedValue, type DeclaredValue } from './checked-value.ts'
import { momentOf } from './moment.ts'

/** 「小規模の上限」は、5,000人未満とする。: a number, a threshold or a time that a declaration states under a name of its own. */
export interface StatedValue {
  readonly name: string
  /** One for always, or one for each time. */
  readonly values: readonly { readonly years: YearWindow; readonly value: CheckedValue }[]
  readonly text: string
  readonly span: Span
}

/** undefined where the sentence states no value, or states it under a name without 「 」. */
export function statedValueOf(sentence: Sentence, scope: Scope): StatedValue | undefined {
  const setting = settingOf(sentence)
  const [clause] = sentence.clauses
  const name = setting && quotedName(setting.subject)
  if (!setting || !clause || name === undefined || sentence.lead || sentence.items || clause.verb.negated) return undefined
  if (clause.adverbs.length + clause.conditions.length > 0 || clause.arguments.length !== 2) return undefined
  const { complement } = setting
  const values = timeIn(complement, scope) ?? numbersIn(complement)
  return values && { name, values, text: scope.text(complement.span), span: sentence.span }
}

/** The same name twice in one declaration is reported. */
export function takeStated(value: StatedValue, stated: StatedValue[], scope: Scope): void {
  const first = stated.find(({ name }) => name === value.name)
  if (first) scope.report(diagnostic('declared-twice', { name: value.name }, value.span, { related: [{ span: first.span, label: 'declared-here' }] }))
  stated.push(value)
}

/** What is stated for a year, or for always; undefined where several hold. */
export function statedIn({ values }: StatedValue, year: number | undefined): CheckedValue | undefined {
  const found = year === undefined ? values : values.filter(({ years }) => includesYear(years, year))
  return found.length === 1 ? found[0]!.value : undefined
}

function quotedName(phrase: Phrase): string | undefined {
  const item = onlyItem(phrase)
  const [part] = item?.parts ?? []
  return part && item?.parts.length === 1 && part.core.kind === 'quoted' && isPlain(part) && !part.value ? part.core.value : undefined
}

function isPlain({ modifier, aside, etc }: Part): boolean {
  return !modifier && !aside && !etc
}

/** 令和6年9月26日 · 令和6年度以降. */
function timeIn(complement: Phrase, scope: Scope): StatedValue['values'] | undefined {
  const item = onlyItem(complement)
  if (!item || complement.except || complement.among) return undefined
  const years = yearsOfItem(item)
  if (years) return [{ years: {}, value: timeOfYears(years, scope.text(item.span)) }]
  const moment = momentOf(item, scope)
  return moment && [{ years: {}, value: { from: moment.from, to: moment.to, text: moment.text } }]
}

/** 10団体 · 5,000人未満 · 令和4年度135千件、令和5年度140千件. */
function numbersIn({ items, except, among }: Phrase): StatedValue['values'] | undefined {
  const found = items.map(({ parts: [part, ...more] }) => (part && more.length === 0 && isPlain(part) ? numberIn(part) : undefined))
  return found.every((one) => one !== undefined) && !except && !among ? found : undefined
}

function numberIn({ core, value }: Part): StatedValue['values'][number] | undefined {
  const figure = value ?? (core.kind === 'figure' ? core : undefined)
  const years = core.kind === 'figure' ? {} : core.kind === 'year' && core.year !== undefined ? { from: core.year, to: core.year } : yearsOfCore(core)
  if (!figure || !years || (core.kind === 'figure' && value)) return undefined
  return { years, value: plainValue(figure) }
}

/** A figure of the text as a value that can be compared. */
export function plainValue({ value, unit, bound }: { readonly value: string; readonly unit?: string; readonly bound?: NonNullable<DeclaredValue['bound']> }): DeclaredValue {
  return { value, ...(unit === undefined ? {} : { unit }), ...(bound === undefined ? {} : { bound }) }
}
