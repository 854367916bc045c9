import type { Expected } from '@renkei/compiler'
import type { Outcome, Plan } from '@renkei/plan'
import type { Compared } from './check-result.ts'
import { isOpenState } from '../is-open-state.ts'

/** What a body bears of everything that counts, as the totals of a report say it; unknown while a part of it is open. */
export function checkedSum({ programme, year, body, yen }: Extract<Expected, { readonly kind: 'sum' }>, outcome: Outcome, plan: Plan): Compared {
  const lines = new Map(plan.lines.map((line) => [line.id, line]))
  const at = plan.axes.find(({ id }) => id === 'body')!.members.indexOf(body)
  const counted = outcome.lines.filter((found) => {
    const line = lines.get(found.line)!
    return found.year === String(year) && line.inTotal && line.restates === undefined && (programme === '' || line.programme === programme) && found.members?.[at] === true
  })
  const expected = { yen }
  const open = counted.find(({ state }) => isOpenState(state))
  if (open) return { holds: 'unknown', expected, actual: { state: open.state }, note: { why: 'open-part', cost: costOf(lines.get(open.line)!, programme) } }
  const sum = counted.reduce((total, found) => total + (found.yen?.[at] ?? 0), 0)
  return { holds: String(sum) === yen, expected, actual: { yen: String(sum) } }
}

function costOf({ programme, cost }: Plan['lines'][number], asked: string): string {
  return asked === '' ? `事業【${programme}】の${cost}` : cost
}
