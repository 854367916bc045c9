import { lineId, sameValue, type Expected } from '@renkei/compiler'
import { formatCalendarDate } from '@renkei/model'
import type { Plan } from '@renkei/plan'
import type { Compared } from './check-result.ts'

/** The day a payment is due, as reports tell it. */
export function checkedDue({ programme, cost, year, day }: Extract<Expected, { readonly kind: 'due' }>, plan: Plan): Compared {
  const due = plan.lines.find(({ id }) => id === lineId(programme, cost))?.payment?.due[String(year)]
  const actual = due === undefined ? ({ state: 'not-stated' } as const) : { from: due, to: due, text: formatCalendarDate(due, 'ja') }
  return { holds: 'state' in actual ? false : sameValue(day, actual), expected: day, actual }
}
