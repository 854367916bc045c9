import { diagnostic, type Diagnostic, type Span } from '@renkei/diagnostics'
import { formatCalendarDate } from '@renkei/model'
import type { Bound } from '../../1-bind/bind.ts'
import { decidedOn, type Decided } from '../../1-bind/decided.ts'
import type { DecidedNumber, Programme, YearWindow } from '../../1-bind/program.ts'
import { inAny } from '../../1-bind/years.ts'
import { yearList } from '../year-list.ts'

/** Of two decisions the later one counts; of two on one day neither does. */
export function decidedTwice({ program, scopes }: Bound): readonly Diagnostic[] {
  const { years } = scopes[0]!.binding
  return program.programmes.flatMap((programme) => [
    ...programme.costs.flatMap((cost) => clashes(decidedOn(programme, cost).map(burdenOf), { about: `${cost.name}の負担`, programme, years })),
    ...programme.agreed.flatMap(({ about, decided }) => clashes(decided.map(numberOf), { about, programme, years })),
  ])
}

interface OneDecision {
  /** ただし: it goes before the sentence it belongs to. */
  readonly exceptionIn?: string
  readonly slot?: string
  readonly date: string
  readonly years: readonly YearWindow[]
  readonly span: Span
}

function burdenOf({ decision, burden }: Decided): OneDecision {
  const { slot, decided: date } = decision
  return { slot, ...(burden.exception ? { exceptionIn: slot } : {}), date, years: burden.years, span: burden.span }
}

function numberOf({ decision, years, span }: DecidedNumber): OneDecision {
  return { date: decision.decided, years: [years], span }
}

function clashes(all: readonly OneDecision[], { about, programme, years }: { readonly about: string; readonly programme: Programme; readonly years: readonly number[] }): readonly Diagnostic[] {
  return all.flatMap((later, at) => {
    const earlier = all.slice(0, at).find((other) => !isExcepted(other, later) && both(other, later, years).length > 0)
    if (!earlier) return []
    const args = { about, programme: programme.number, date: formatCalendarDate(later.date, 'ja'), years: yearList(both(earlier, later, years)) }
    return [diagnostic('decided-twice', args, later.span, { related: [{ span: earlier.span, label: 'first-here' }] })]
  })
}

/** One is the exception to the other. */
function isExcepted(left: OneDecision, right: OneDecision): boolean {
  return left.slot === right.slot && (left.exceptionIn === undefined) !== (right.exceptionIn === undefined)
}

function both(left: OneDecision, right: OneDecision, years: readonly number[]): readonly number[] {
  return left.date === right.date ? years.filter((year) => inAny(left.years, year) && inAny(right.years, year)) : []
}
