import { diagnostic, type Span } from '@renkei/diagnostics'
import type { Argument, Core, Part } from '@renkei/dsl'
import { calendarDate, lastDayOfMonth } from '@renkei/model'
import { onlyItem } from '../phrases.ts'
import type { YearWindow } from '../program.ts'
import type { Scope } from '../scope.ts'
import { yearsOfCore } from '../years.ts'

/** A time as a duty or a dispatch names it. */
export interface When {
  /** Fiscal years; an open window where the sentence says 毎年度. */
  readonly years?: YearWindow
  /** 9月: 1 to 12. */
  readonly month?: number
  /** ISO date, or the month of one: 2016-12-31. */
  readonly date?: string
  /** 2回: how often in that time. */
  readonly times?: string
  readonly side: 'at' | 'from' | 'until'
  readonly text: string
  readonly span: Span
}

/** The time an argument names; none where it is about something else. A month no year has is reported. */
export function whenOf({ phrase, particle, span }: Argument, scope: Scope): readonly When[] {
  const item = onlyItem(phrase)
  const [part, second] = item?.parts ?? []
  if (!part || (second && item!.parts.length > 2)) return []
  const side = particle === 'から' ? 'from' : particle === 'まで' || particle === 'までに' ? 'until' : 'at'
  const base = { side, text: scope.text(phrase.span), span } as const
  const date = dateOf(part.core)
  if (date !== undefined) return [{ ...base, date }]
  const years = yearsOfCore(part.core)
  const detail = second ?? part
  const month = monthOf(detail, scope)
  const times = timesOf(detail)
  if (years === undefined && month === undefined) return []
  return [{ ...base, ...(years && { years }), ...(month === undefined ? {} : { month }), ...(times === undefined ? {} : { times }) }]
}

/** ISO text of a day that is written with its year. */
export function dateOf(core: Core): string | undefined {
  if (core.kind !== 'date' || core.year === undefined) return undefined
  return calendarDate(core.year, core.month, core.day === 'end' ? lastDayOfMonth(core.year, core.month) : core.day)
}

/** 1 to 12; another number is reported. */
export function monthOf({ core, value }: Part, scope: Scope): number | undefined {
  if (core.kind === 'date' && core.year === undefined && core.relativeYear === undefined) return core.month
  const figure = value ?? (core.kind === 'figure' ? core : undefined)
  if (figure?.unit !== '月') return undefined
  const month = Number(figure.value)
  if (Number.isInteger(month) && month >= 1 && month <= 12) return month
  scope.report(diagnostic('no-such-month', { month: figure.image }, figure.span))
  return undefined
}

function timesOf({ core, value }: Part): string | undefined {
  const figure = value ?? (core.kind === 'figure' ? core : undefined)
  return figure?.unit === '回' ? figure.value : undefined
}
