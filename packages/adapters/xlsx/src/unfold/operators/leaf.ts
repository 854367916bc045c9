import { heldMember, heldNumber, type Column, type NodeId, type Waiting } from '@renkei/plan'
import { f, quoted } from '../../book/formula.ts'
import { columnAt, type Found } from '../column-at.ts'
import type { Leaf } from '../inputs.ts'
import { inCell, literal, ONE } from '../int.ts'
import { Refused } from '../refusal.ts'
import { exactly, none, shown, WAIT_TEXTS, type Now, type Sym } from '../sym.ts'
import type { At, Unfolding } from '../unfolding.ts'

/** What a leaf holds: a mark, a number over a denominator, or nothing yet. */
export function read(u: Unfolding, id: NodeId, column: Column | undefined, at: At): Found {
  if (column === undefined) return { value: null, position: 0 }
  if (column.axes.some((axis) => !u.node(id).axes.includes(axis))) throw new Refused('misfit', id)
  return columnAt(u.plan.axes, column, at)
}

/** A literal that nobody types over: masks, members, percentages. */
export function fixedLeaf(u: Unfolding, id: NodeId, column: Column, at: At): Sym | undefined {
  const { value, mark } = read(u, id, column, at)
  if (mark !== undefined) return 'none' in mark ? none(mark.none) : undefined
  if (value === null) return undefined
  const { num, den } = fractionOf(u, id, value, column.den)
  u.fit(id, num)
  return exactly(literal(num), literal(den))
}

/** An input cell, read through a formula where it may be empty. */
export function inputLeaf(u: Unfolding, id: NodeId, leaf: Leaf, column: Column | undefined, at: At, waiting: Waiting, estimate = false): Sym {
  const { value, mark } = read(u, id, column, at)
  if (mark !== undefined && 'none' in mark) return none(mark.none)
  const awaited = mark !== undefined && 'waiting' in mark ? mark.waiting : waiting
  const known = mark === undefined && value !== null
  const { num, den } = known ? fractionOf(u, id, value, column?.den) : { num: 0n, den: 1n }
  const { type } = u.node(id)
  const truth = type.kind === 'truth'
  if (type.kind === 'index') throw new Refused('moving-index', id)
  const fraction = type.kind === 'number' && !type.whole
  if (known) u.fit(id, num)
  const input = u.inputs.cell(keyOf(u, id, leaf, at), () => ({
    leaf,
    at,
    value: !known ? null : truth ? truthText(num) : num,
    ...(fraction && (!known || den !== 1n) ? { over: known ? den : null } : {}),
    nonneg: !known || num >= 0n,
    truth,
  }))
  const over = input.over === undefined ? ONE : known ? inCell(input.over, den, true) : inCell(u.rowOf(id, at).put('分母', f`IF(ISNUMBER(${input.over}),${input.over},1)`, 1n), 1n, true)
  if (known && !truth) return { ...exactly(inCell(input.cell, num, input.nonneg), over), estimate }
  const text = quoted(WAIT_TEXTS[awaited])
  const from = truth ? f`IF(${input.cell}="該当",1,IF(${input.cell}="非該当",0,${text}))` : f`IF(ISNUMBER(${input.cell}),${input.cell},${text})`
  const now: Now = known ? { now: 'exact' } : { now: 'awaiting', waiting: awaited }
  const cell = u.group(`read ${keyOf(u, id, leaf, at)}`, () => u.rowOf(id, at).put('値', from, shown(now, num)))
  return { ...now, num: inCell(cell, num, true), den: over, fixedNone: false, may: { none: false, error: false, waits: [awaited] }, estimate }
}

function truthText(num: bigint): string {
  return num === 1n ? '該当' : '非該当'
}

function keyOf(u: Unfolding, id: NodeId, leaf: Leaf, at: At): string {
  const name = leaf.kind === 'figure' ? leaf.key : leaf.kind === 'open' ? leaf.item : leaf.kind === 'recorded' ? leaf.slot : leaf.node
  return `${leaf.kind} ${name} ${u.keyOf(u.node(id).axes, at)}`
}

function fractionOf(u: Unfolding, id: NodeId, value: number | string | boolean, den: string | undefined): { num: bigint; den: bigint } {
  const { type } = u.node(id)
  const read = type.kind === 'index' ? heldMember(value, u.members(type.of)) : heldNumber(value, den)
  if (read === undefined) throw new Refused('misfit', id)
  return { num: BigInt(read.num), den: BigInt(read.den) }
}
