import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { formatCalendarDate } from '@renkei/model'
import type { Bound } from '../../1-bind/bind.ts'
import { decidedOn, type Decided } from '../../1-bind/decided.ts'
import { inAny } from '../../1-bind/years.ts'
import { yearList } from '../year-list.ts'

/** Of two decisions the later one counts; of two on one day neither does. */
export function decidedTwice({ program, scopes }: Bound): readonly Diagnostic[] {
  const { years } = scopes[0]!.binding
  return program.programmes.flatMap((programme) =>
    programme.costs.flatMap((cost) => {
      const all = decidedOn(programme, cost)
      return all.flatMap((later, at) => {
        const earlier = all.slice(0, at).find((other) => both(other, later, years).length > 0)
        if (!earlier) return []
        const args = { cost: cost.name, programme: programme.number, date: formatCalendarDate(later.decision.decided, 'ja'), years: yearList(both(earlier, later, years)) }
        return [diagnostic('decided-twice', args, later.burden.span, { related: [{ span: earlier.burden.span, label: 'first-here' }] })]
      })
    }),
  )
}

function both(left: Decided, right: Decided, years: readonly number[]): readonly number[] {
  return left.decision.decided === right.decision.decided ? years.filter((year) => inAny(left.burden.years, year) && inAny(right.burden.years, year)) : []
}
