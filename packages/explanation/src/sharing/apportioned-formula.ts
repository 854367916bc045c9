import type { Rational } from '@renkei/money'
import type { Step } from '@renkei/plan'
import type { BodyFormula, BodyRef, Maybe } from '../explanation.ts'
import { number, YEN, type Expression } from '../expression.ts'
import type { FoundFormula } from '../method.ts'
import { reasonOf } from '../parts/reason-of.ts'
import type { Site } from '../site.ts'
import { sumOf } from '../sum-of.ts'

/** The formula of an apportion from the quotas, floors and remainders it came to. `fill` puts in the numbers of a body, or symbols. */
export function apportionedFormula(
  site: Site,
  shares: Step['shares'],
  members: readonly BodyRef[],
  fill: (amount: Expression, body?: BodyRef) => Expression,
): Maybe<FoundFormula> {
  if (shares === undefined) return { notApplicable: reasonOf(site.outcome.state) }
  const amount = number(shares.amount, YEN)
  const at = new Map(site.context.bodiesOf(site.line).map(({ member }, position) => [member, position]))
  return {
    general: fill(amount),
    of: (body): BodyFormula | undefined => {
      const position = at.get(body.member) ?? -1
      const exact = shares.quota[position]
      if (typeof exact !== 'string') return undefined
      const rounded = shares.floor[position] ?? exact
      const extra = shares.extra[position] ?? '0'
      // Who only takes the remainder has no part of its own.
      const expression = members.includes(body) ? fill(amount, body) : number('0', YEN)
      return { body, expression, exact, rounded, extra, yen: together(rounded, extra) }
    },
  }
}

function together(rounded: Rational, extra: Rational): Rational {
  return extra === '0' ? rounded : sumOf([rounded, extra])
}
