import type { NodeId } from '@renkei/plan'
import type { Block } from '../../book/block.ts'
import { Cell } from '../../book/cell.ts'
import { f, type Formula, type Range } from '../../book/formula.ts'
import { commonDen } from '../common.ts'
import { inCell, type Int } from '../int.ts'
import { numberOf, type Sym } from '../sym.ts'
import type { At, Unfolding } from '../unfolding.ts'

/** A member who may be in the set. */
export interface Member {
  readonly at: number
  readonly weight: Sym
  /** The weight as a whole number over the denominator common to all; 0 outside the set. */
  readonly whole: Int
}

/** The set shared among, in the rows of one block. */
export interface Members {
  readonly block: Block
  readonly all: readonly Member[]
  readonly total: Int
  readonly weights: Range
  /** Whether somebody may turn out to be outside the set. */
  readonly open: boolean
}

/** Weights as whole numbers and their total; nothing if nobody can be in the set. */
export function membersOf(u: Unfolding, id: NodeId, block: Block, here: At, weights: readonly Sym[]): Members | undefined {
  const inSet = weights.flatMap((weight, at) => (weight.fixedNone ? [] : [{ weight, at }]))
  if (inSet.length === 0) return undefined
  const den = commonDen(u, id, here, inSet.map(({ weight }) => weight.den))
  const all = inSet.map(({ weight, at }) => ({ at, weight, whole: wholeOf(u, id, block, weight, at, den) }))
  const range = block.rangeOf(all[0]!.whole.of as Cell)
  const value = all.reduce((sum, { whole }) => sum + whole.value, 0n)
  const total = u.put(block.above, id, '重みの計', { formula: f`SUM(${range})`, value, nonneg: all.every(({ whole }) => whole.nonneg) })
  return { block, all, total, weights: range, open: inSet.some(({ weight }) => weight.may.none) }
}

function wholeOf(u: Unfolding, id: NodeId, block: Block, weight: Sym, at: number, den: Int): Int {
  const formula = den.of === weight.den.of ? f`${numberOf(weight)}` : f`${numberOf(weight)}*(${den.of}/${weight.den.of})`
  const value = weight.now === 'exact' ? weight.num.value * (den.value / weight.den.value) : 0n
  return u.put(block.row(at), id, '重み', { formula, value, nonneg: weight.num.nonneg })
}

/** A column with a value in every row of the block, `empty` where there is no member: by itself −1, so that no empty cell counts as 0. */
export function fullColumn(block: Block, heading: string, values: ReadonlyMap<number, { readonly formula: Formula; readonly value: bigint }>, empty = -1n): readonly Int[] {
  return block.labels.map((_, at) => {
    const made = values.get(at)
    const cell = made === undefined ? block.set(heading, at, new Cell(empty)) : block.row(at).put(heading, made.formula, made.value)
    return inCell(cell, made?.value ?? empty, false)
  })
}

/** 1, 2, 3 …: what breaks ties, never a row number. */
export function orderOf(block: Block): readonly Int[] {
  return block.labels.map((_, at) => inCell(block.set('順', at, new Cell(BigInt(at + 1))), BigInt(at + 1), true))
}

export function rangeOf(block: Block, column: readonly Int[]): Range {
  return block.rangeOf(column[0]!.of as Cell)
}
