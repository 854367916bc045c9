import type { NodeId } from '@renkei/plan'
import { f, joined, type Formula, type Part } from '../../book/formula.ts'
import { Cell } from '../../book/cell.ts'
import { commonDen, over } from '../common.ts'
import { finish, fixedNumber, isFixed } from '../finish.ts'
import { literal, gcd, type Int } from '../int.ts'
import { contentOf, highest, isEstimate, none, type Sym } from '../sym.ts'
import type { At, Unfolding } from '../unfolding.ts'
import { inputLeaf } from './leaf.ts'
import { nodeOf, type Operator } from './operator.ts'

/** Σ over an axis or a window of years. All none is none; nothing to add is none (not applicable). */
export const sum: Operator = (u, id, at) => {
  const { of, over: axis, window } = nodeOf(u, id, 'sum')
  const own = at[axis] ?? 0
  const from = window === undefined || window.from === 'start' ? 0 : own + window.from
  const to = window === undefined ? u.members(axis).length - 1 : own + window.to
  if (from < 0) return inputLeaf(u, id, { kind: 'before', node: id }, undefined, at, 'figures')
  const inputs: Sym[] = []
  for (let member = from; member <= to; member++) inputs.push(u.cell(of, { ...at, [axis]: member }))
  const some = inputs.filter(({ fixedNone }) => !fixedNone)
  if (some.length === 0) return none(inputs[0]?.label ?? 'not-applicable')
  return some.length === 1 && (!some[0]!.may.none || inputs[0] === some[0]) ? some[0]! : total(u, id, at, inputs[0]!, some)
}

function total(u: Unfolding, id: NodeId, at: At, first: Sym, inputs: readonly Sym[]): Sym {
  const den = commonDen(u, id, at, inputs.map((input) => input.den))
  const nums = inputs.map((input) => over(u, id, u.rowOf(id, at), input, den))
  const value = nums.reduce((all, num) => all + num.value, 0n)
  if (inputs.every(isFixed)) {
    const common = gcd(value, den.value) || 1n
    return { ...fixedNumber(value / common), den: literal(den.value / common), estimate: isEstimate(inputs) }
  }
  const high = highest(inputs)
  const mayNone = inputs.length > 0 && inputs.every(({ may }) => may.none)
  const cells = summands(u, inputs.map(({ num }) => num))
  const wrap = mayNone ? (body: Formula): Formula => f`IF(COUNT(${joined(cells)})=0,${contentOf(first)},${body})` : undefined
  return finish(u, id, at, {
    inputs,
    num: { formula: f`SUM(${joined(summands(u, nums))})`, value, nonneg: nums.every(({ nonneg }) => nonneg) },
    den,
    now: high.now === 'none' ? { now: 'none', label: first.label! } : high,
    mayNone,
    ...(wrap === undefined ? {} : { wrap }),
  })
}

/** Cells of one column as a range; texts in them count nothing. */
function summands(u: Unfolding, nums: readonly Int[]): readonly Part[] {
  const cells = nums.map(({ of }) => of)
  const block = cells.every((cell) => cell instanceof Cell) ? u.blocks.find((each) => each.holds(cells as Cell[])) : undefined
  return block === undefined ? cells : [block.rangeOf(cells[0] as Cell)]
}
