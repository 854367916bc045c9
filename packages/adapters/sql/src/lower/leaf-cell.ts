import type { AxisId, ValueType } from '@renkei/plan'
import type { IntegerExpr, TruthExpr } from '../tree/expr.ts'
import { FALSE, TRUE, truthColumn } from '../tree/truths.ts'
import type { Cell } from './cell.ts'
import type { LeafValue } from './leaf-values.ts'
import { ERROR, TOO_WIDE, type Status } from './status.ts'
import type { Workshop } from './workshop.ts'

/** Denominators up to it are put in common. */
const LONG = 1_000_000_000n

/** The cells of a leaf as columns of the query, or as literals where all are alike. */
export function leafCell(shop: Workshop, type: ValueType, axes: readonly AxisId[], read: readonly LeafValue[]): Cell {
  const values = read.map((value) => held(shop, value))
  const status = statusOf(shop, axes, values.map((value) => value.status))
  if (type.kind === 'truth') return { kind: 'truth', truth: truthOf(shop, axes, values.map(({ num }) => num === 1n)), status }
  const common = values.reduce((den, value) => (den > LONG ? den : (den / gcd(den, value.den)) * value.den), 1n)
  const together = common <= LONG
  const num = integerOf(shop, axes, values.map((value) => (together ? value.num * (common / value.den) : value.num)))
  return { kind: 'number', num, den: together ? shop.integers.literal(common) : integerOf(shop, axes, values.map(({ den }) => den)), status }
}

/** What no type of the dialect holds is an error of its own. */
function held({ integers: { limit } }: Workshop, value: LeafValue): LeafValue {
  const size = value.num < 0n ? -value.num : value.num
  const fits = limit === undefined || (size * LONG <= limit && value.den <= limit)
  return fits ? value : { num: 0n, den: 1n, status: ERROR | TOO_WIDE, has: value.has }
}

export function integerOf(shop: Workshop, axes: readonly AxisId[], values: readonly bigint[]): IntegerExpr {
  const [first = 0n] = values
  if (values.every((value) => value === first)) return shop.integers.literal(first)
  return shop.integers.column(shop.frames.input(axes, 'integer', values))
}

export function truthOf(shop: Workshop, axes: readonly AxisId[], values: readonly boolean[]): TruthExpr {
  const [first = false] = values
  if (values.every((value) => value === first)) return first ? TRUE : FALSE
  return truthColumn(shop.frames.input(axes, 'truth', values))
}

function statusOf(shop: Workshop, axes: readonly AxisId[], values: readonly number[]): Status {
  return shop.statuses.among(integerOf(shop, axes, values.map(BigInt)), values)
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}
