import type { NodeId } from '@renkei/plan'
import type { BodyRef } from '../explanation.ts'
import { number, YEN, type Expression } from '../expression.ts'
import type { FoundFormula } from '../method.ts'
import type { Site } from '../site.ts'

/**
 * A formula worked out body by body: `exact` is the node before rounding; without it nothing is rounded. `fill` gives the expression, or
 * nothing where a number is missing.
 */
export function computed(site: Site, general: Expression, fill: (body: BodyRef) => Expression | undefined, exact?: NodeId): FoundFormula {
  return {
    general,
    of: (body) => {
      const yen = site.yen(body.member)
      const expression = yen === undefined ? undefined : site.arises(body.member) ? fill(body) : number('0', YEN)
      if (yen === undefined || expression === undefined) return undefined
      const before = exact === undefined ? yen : (site.cells.value(exact, body.member) ?? yen)
      return { body, expression, exact: before, rounded: yen, extra: '0', yen }
    },
  }
}
