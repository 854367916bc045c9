import { firstDayOfFiscalYear, lastDayOfFiscalYear, type CalendarDate } from '@renkei/model'
import type { Stage } from '@renkei/plan'

/** Before the year 見込算定, while it lasts 概算算定, after it 確定算定; what is settled then has lines of its own. */
export function stageOf(year: number, asOf: CalendarDate): Stage {
  if (asOf < firstDayOfFiscalYear(year)) return '見込算定'
  return asOf <= (lastDayOfFiscalYear(year) ?? asOf) ? '概算算定' : '確定算定'
}
