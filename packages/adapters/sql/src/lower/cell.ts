import type { AxisId } from '@renkei/plan'
import type { Column } from '../tree/column.ts'
import { columnsOf, type Expr, type IntegerExpr, type TruthExpr } from '../tree/expr.ts'
import type { Status } from './status.ts'

/** What a node comes to in the query: value, denominator and status, each a column or a literal. Where the kind is above exact, the value means nothing. */
export type Cell = NumberCell | TruthCell

export interface NumberCell {
  readonly kind: 'number'
  /** Numerator, or the position of a member of an index. 0 where the kind is none. */
  readonly num: IntegerExpr
  /** Above zero; a literal where it is the same for all. */
  readonly den: IntegerExpr
  readonly status: Status
}

export interface TruthCell {
  readonly kind: 'truth'
  /** False where the kind is none. */
  readonly truth: TruthExpr
  readonly status: Status
}

/** The expressions of a cell. */
export function expressionsOf(cell: Cell): readonly Expr[] {
  return cell.kind === 'truth' ? [cell.truth, cell.status.expr] : [cell.num, cell.den, cell.status.expr]
}

/** All axes along which these cells may differ. */
export function axesOf(...cells: readonly Cell[]): ReadonlySet<AxisId> {
  const columns = new Set<Column>()
  for (const cell of cells) for (const expr of expressionsOf(cell)) columnsOf(expr, columns)
  return new Set([...columns].flatMap((column) => column.frame.axes))
}
