import type { Line, Plan } from '@renkei/plan'
import type { Column } from '../tree/column.ts'
import type { IntegerExpr, TruthExpr } from '../tree/expr.ts'
import { less } from '../tree/integers.ts'
import { both, compare, either, FALSE, not } from '../tree/truths.ts'
import { Along } from './along.ts'
import type { NumberCell } from './cell.ts'
import { SCENARIO, type Lowering } from './lowering.ts'
import { CONSULTATION, ESTIMATE, FIGURES, LABELS, NOT_APPLICABLE, TOO_WIDE } from './status.ts'
import type { Workshop } from './workshop.ts'

/** States of a line, by the number a query computes. `too-wide` is no state of an outcome: the dialect's numbers are too narrow for it. */
export const STATES = ['determined', 'provisional', 'awaiting-consultation', 'awaiting-figures', 'not-stated', 'no-cost', 'borne-directly', 'not-applicable', 'error', 'too-wide'] as const
export type SqlState = (typeof STATES)[number]

const stateOf = (state: SqlState): number => STATES.indexOf(state)
const MOST = BigInt(Number.MAX_SAFE_INTEGER)
/** States of the none labels, in the order of labels; nil prints as no cost. */
const OF_LABEL: readonly SqlState[] = ['no-cost', 'borne-directly', 'not-applicable', 'no-cost']

/** What a query returns for one line: a row per scenario, year and body. */
export interface LineRows {
  readonly line: Line
  readonly axes: readonly string[]
  /** NULL where the line has no yen, or the body is not one of those concerned. */
  readonly yen: Column
  /** A column, or the one state of all rows. */
  readonly state: Column | SqlState
}

/** The columns of a line. */
export function lineRows(lowering: Lowering, plan: Plan, line: Line): LineRows {
  const { shop } = lowering
  const { integers: i, statuses } = shop
  const cell = lowering.cell(line.node) as NumberCell
  const along = new Along(shop, line.bodies)
  const all = along.status(cell.status)
  const wrong = settleFault(lowering, plan, line, cell, along)
  const code = (state: SqlState): IntegerExpr => i.literal(stateOf(state))
  const state = i.choose(
    [
      [both(statuses.isError(all), statuses.has(all, TOO_WIDE)), code('too-wide')],
      [statuses.isError(all), code('error')],
      [both(statuses.isOpen(all), statuses.has(all, CONSULTATION)), code('awaiting-consultation')],
      [both(statuses.isOpen(all), statuses.has(all, FIGURES)), code('awaiting-figures')],
      [statuses.isOpen(all), code('not-stated')],
      [statuses.isNone(all), stateOfNone(shop, cell, along)],
      [wrong, code('error')],
      [statuses.has(all, ESTIMATE), code('provisional')],
    ],
    code('determined'),
  )
  const own = shop.members(SCENARIO).length > 0 ? [SCENARIO] : []
  const axes = shop.frames.frame([...own, 'year', line.bodies]).axes
  const settled = shop.let(state)
  const outside = both(statuses.isNone(cell.status), compare('eq', statuses.masked(cell.status, LABELS).expr, i.literal(NOT_APPLICABLE)))
  const shown = both(compare('le', settled, code('provisional')), not(outside))
  const yen = shop.column(shown.kind === 'literal' && shown.value ? whole(shop, cell) : i.choose([[shown, whole(shop, cell)]]), axes)
  return { line, axes, yen, state: settled.kind === 'literal' ? STATES[Number(settled.value)]! : shop.column(settled, axes) }
}

function whole({ integers: i }: Workshop, { num, den }: NumberCell): IntegerExpr {
  return i.quotient(num, den)
}

/** The first label that says more than 対象外. */
function stateOfNone(shop: Workshop, { status }: NumberCell, along: Along): IntegerExpr {
  const { integers: i, statuses } = shop
  const label = i.quotient(statuses.masked(status, LABELS).expr, i.literal(256))
  const numbered = i.add(i.mul(i.axis(along.over), i.literal(4)), label)
  const beyond = i.literal(4 * along.count + 2)
  const first = along.draw('min', shop.let(i.choose([[compare('eq', label, i.literal(2)), beyond]], numbered), [along.over]))
  const found = i.remainder(first, i.literal(4))
  const cases = OF_LABEL.map((state, at) => [compare('eq', found, i.literal(at)), i.literal(stateOf(state))] as const)
  return i.choose(cases.slice(1), cases[0]![1])
}

/** Yen that are not whole, beyond 2^53 − 1 together, or do not sum to the amount. */
function settleFault(lowering: Lowering, plan: Plan, line: Line, cell: NumberCell, along: Along): TruthExpr {
  const { shop } = lowering
  const { integers: i, statuses } = shop
  const most = i.literal(MOST)
  const size = i.abs(whole(shop, cell))
  const isLarge = size.max > MOST ? less(most, size) : FALSE
  const [large, small] = [i.choose([[isLarge, i.literal(MOST + 1n)]], size), i.choose([[isLarge, i.literal(0)]], whole(shop, cell))]
  const tooLarge = size.max * BigInt(along.count) > MOST ? less(most, along.draw('sum', shop.let({ ...large, max: size.max > MOST ? MOST + 1n : size.max, checked: false }))) : FALSE
  const faults = [fractions(shop, cell, along), tooLarge]
  if (line.conserves === undefined || isProved(plan, line.node, line.conserves)) return either(...faults)
  const amount = lowering.cell(line.conserves) as NumberCell
  const total = along.draw('sum', shop.let({ ...small, max: size.max > MOST ? MOST : size.max, checked: false }))
  const differs = both(not(statuses.isOpen(amount.status)), not(compare('eq', amount.num, i.mul(total, amount.den))))
  return either(...faults, differs)
}

/** Shares sum to the amount they are shared of. */
function isProved({ nodes }: Plan, id: string, amount: string): boolean {
  const node = nodes[id]
  return node?.op === 'apportion' && node.amount === amount
}

function fractions(shop: Workshop, { num, den }: NumberCell, along: Along): TruthExpr {
  const { integers: i } = shop
  const part = compare('eq', i.remainder(num, den), i.literal(0))
  if (part.kind === 'literal') return not(part)
  return compare('eq', along.draw('min', shop.let(i.choose([[part, i.literal(1)]], i.literal(0)))), i.literal(0))
}
