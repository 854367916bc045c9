import type { Phrase } from '@renkei/dsl'
import { calendarDate, halfWidth, lastDayOfMonth, type CalendarDate } from '@renkei/model'
import type { Scope } from '../scope.ts'
import type { DueDay } from './payment.ts'

const DAY = /^(毎年度?の?|当該年度の|翌年度の)?(\d{1,2})月(?:の?(末日|\d{1,2}日))?$/

/** 6月末日及び12月末日 · 4月、6月及び1月の末日 · 翌年度の5月10日. Undefined where one of them is no such day. */
export function dueDaysOf(phrase: Phrase, scope: Scope): readonly DueDay[] | undefined {
  const read = phrase.items.map(({ span }) => ({ span, found: DAY.exec(halfWidth(scope.text(span)).replaceAll(/\s/g, '')) }))
  const shared = read.at(-1)?.found?.[3]
  const days = read.flatMap(({ span, found }): readonly DueDay[] => {
    const day = found?.[3] ?? shared
    if (!found || day === undefined) return []
    const due: DueDay = { month: Number(found[2]), day: day === '末日' ? 'end' : Number(day.slice(0, -1)), following: found[1] === '翌年度の', span }
    // Every fiscal year has 28 February at least, and no other day may be one that some years lack.
    return due.month >= 1 && due.month <= 12 && (due.day === 'end' || (due.day >= 1 && due.day <= lastDayOfMonth(2025, due.month))) ? [due] : []
  })
  return days.length === read.length ? days : undefined
}

/** The day in the calendar, for the share of a fiscal year: January to March come after December. */
export function dateOf({ month, day, following }: DueDay, fiscalYear: number): CalendarDate {
  const year = fiscalYear + (month < 4 ? 1 : 0) + (following ? 1 : 0)
  return calendarDate(year, month, day === 'end' ? lastDayOfMonth(year, month) : day)!
}
