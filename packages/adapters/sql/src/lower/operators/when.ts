import type { IntegerExpr, TruthExpr } from '../../tree/expr.ts'
import { both, chooseTruth, not } from '../../tree/truths.ts'
import type { Cell, NumberCell, TruthCell } from '../cell.ts'
import type { Status } from '../status.ts'
import type { Workshop } from '../workshop.ts'

/** The branch of the first guard that is true; only the guards up to it and that branch count. */
export function when(shop: Workshop, cases: readonly (readonly [guard: TruthCell, then: Cell])[], otherwise: Cell): Cell {
  const { statuses } = shop
  const chosen: (readonly [TruthExpr, Status])[] = []
  let causes = statuses.literal(0)
  for (const [guard, then] of cases) {
    causes = statuses.union(causes, statuses.causes(guard.status))
    chosen.push([statuses.isOpen(guard.status), statuses.union(statuses.kinds(guard.status), causes)])
    chosen.push([isTrue(shop, guard), statuses.union(then.status, causes)])
  }
  const status = statuses.choose(chosen, statuses.union(otherwise.status, causes))
  const taken = cases.map(([guard, then]) => [isTrue(shop, guard), then] as const)
  return choose(shop, taken, otherwise, status)
}

/** The truth of a guard that is known. */
function isTrue(shop: Workshop, { truth, status }: TruthCell): TruthExpr {
  return both(not(shop.statuses.isOpen(status)), truth)
}

/** The value of the first case that holds, with the status given. */
export function choose(shop: Workshop, cases: readonly (readonly [TruthExpr, Cell])[], otherwise: Cell, status: Status): Cell {
  if (otherwise.kind === 'truth') {
    const truths = cases.map(([hold, then]) => [hold, (then as TruthCell).truth] as const)
    return shop.truth(chooseTruth(truths, otherwise.truth), status)
  }
  const { integers: i } = shop
  const numbers = [...cases.map(([, then]) => then as NumberCell), otherwise]
  const holds = cases.map(([hold]) => hold)
  const den = commonDen(shop, numbers.map((number) => number.den))
  const pick = (of: readonly IntegerExpr[]): IntegerExpr => i.choose(holds.map((hold, at) => [hold, of[at]!] as const), of.at(-1)!)
  if (den === undefined) return shop.lowest(pick(numbers.map(({ num }) => num)), pick(numbers.map((number) => number.den)), status)
  return shop.ratio(pick(numbers.map((number) => i.mul(number.num, i.quotient(den, number.den)))), den, status)
}

/** One literal for all, if all have one. */
function commonDen(shop: Workshop, dens: readonly IntegerExpr[]): IntegerExpr | undefined {
  let common = 1n
  for (const den of dens) {
    if (den.kind !== 'literal') return undefined
    common = (common / gcd(common, den.value)) * den.value
  }
  return shop.integers.literal(common)
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}
