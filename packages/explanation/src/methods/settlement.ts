import type { Rational } from '@renkei/money'
import type { NodeId } from '@renkei/plan'
import type { BodyRef, SettledPart } from '../explanation.ts'
import { number, operation, symbol, YEN, type Expression } from '../expression.ts'
import type { Found, MethodExplanation } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'
import { everyBody } from '../parts/set-part.ts'
import { computed } from '../sharing/computed.ts'
import { unknownWay } from '../sharing/unknown-way.ts'
import type { Site } from '../site.ts'
import { sumOf } from '../sum-of.ts'

/** 精算: what an earlier year finally comes to less what was borne of it; who joined shares what earlier years cost. */
export const settlement: MethodExplanation = {
  name: 'settlement',

  find(site) {
    const inner = site.op('when')?.cases[0]?.[1] ?? site.id
    const again = site.op('sum', inner)
    return again === undefined ? later(site, inner) : sharedAgain(site, again.of)
  },

  tell: {
    ja: ({ details }, write) => [
      details.again
        ? write.line`新たに加わった団体を含めて、${write.year(details.earlierYear!)}までの各年度の費用を、今年度の団体と割合で按分し直し、各団体が既に負担した額との差額を精算する。`
        : write.line`${write.year(details.earlierYear!)}の確定した負担額と、その年度に既に負担した額との差額を精算する。`,
    ],
    en: ({ details }, write) => [
      details.again
        ? write.line`Those who joined take part in what each year up to ${write.year(details.earlierYear!)} cost: it is shared again among the bodies and by the weights of this year; what differs from what each has borne is settled.`
        : write.line`What each bears of ${write.year(details.earlierYear!)} in the end, less what it has borne of it, is settled.`,
    ],
  },
}

/** The difference of one year, settled in the next. */
function later(site: Site, inner: NodeId): Found {
  const at = site.op('at', inner)
  const difference = at && site.op('arith', at.of)
  if (!at || !('shift' in at.by) || difference?.fn !== 'sub') return unknownWay(site)
  const year = String(Number(site.year) + at.by.shift)
  const sides = (body: BodyRef): Sides => numbersOf([site.cells.step(at.of, body.member, year)?.inputs ?? []])
  return found(site, { year, sides, names: ['final', 'borne'] })
}

/** Pools of earlier years, shared as of this year less as of the year before. */
function sharedAgain(site: Site, settled: NodeId): Found {
  const difference = site.op('when', settled)?.cases[0]?.[1]
  if (difference === undefined) return unknownWay(site)
  const sides = (body: BodyRef): Sides => numbersOf(site.cells.steps(difference, body.member).map(({ inputs }) => inputs))
  return { ...found(site, { year: String(Number(site.year) - 1), sides, names: ['held', 'borne'] }, { again: true }) }
}

/** What is due and what was borne, where both are known. */
type Sides = readonly [Rational, Rational] | undefined

/** What does not concern a body is nothing to it. */
function numbersOf(inputs: readonly (readonly { readonly kind: string; readonly value?: Rational | boolean }[])[]): Sides {
  const side = (at: number): readonly (Rational | undefined)[] =>
    inputs.map((pair) => (pair[at]?.kind === 'none' ? '0' : typeof pair[at]?.value === 'string' ? pair[at].value : undefined))
  const [due, borne] = [side(0), side(1)]
  const known = (values: readonly (Rational | undefined)[]): values is readonly Rational[] => values.length > 0 && values.every((value) => value !== undefined)
  return known(due) && known(borne) ? [sumOf(due), sumOf(borne)] : undefined
}

interface Difference {
  readonly year: string
  readonly sides: (body: BodyRef) => Sides
  readonly names: readonly [string, string]
}

function found(site: Site, { year, sides, names }: Difference, details: Found['details'] = {}): Found {
  const fill = (body: BodyRef): Expression | undefined => {
    const pair = sides(body)
    return pair && operation('sub', number(pair[0], YEN), number(pair[1], YEN))
  }
  const concerned = site.context.inOrder(site.context.bodiesOf(site.line).filter(({ member }) => site.yen(member) !== undefined))
  return {
    amount: amountPart(site),
    set: site.outcome.total === undefined ? everyBody(site) : { name: '', members: concerned },
    figures: { notApplicable: 'without-figures' },
    formula: computed(site, operation('sub', symbol(names[0]), symbol(names[1])), fill),
    rounding: { notApplicable: 'whole-amount' },
    remainder: { notApplicable: 'no-remainder' },
    details: { ...details, earlierYear: year, result: resultOf(site) },
  }
}

function resultOf({ line: { part } }: Site): SettledPart {
  return part === 'levy' || part === 'refund' || part === 'carry' ? part : 'settlement'
}
