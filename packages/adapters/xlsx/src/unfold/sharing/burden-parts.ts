import type { NodeId, Op } from '@renkei/plan'
import { Cell } from '../../book/cell.ts'
import { f } from '../../book/formula.ts'
import { commonDen } from '../common.ts'
import { isFixed } from '../finish.ts'
import { isLiteral, literal, product, type Int } from '../int.ts'
import { nodeOf } from '../operators/operator.ts'
import { magnitude } from '../operators/round.ts'
import { quotientOf } from '../quotient.ts'
import { Refused } from '../refusal.ts'
import { intOf, numberOf, type Sym } from '../sym.ts'
import type { At, Unfolding } from '../unfolding.ts'

/** 均等割, 人口割 …: what one measure asks of each member, cut to whole yen. */
export interface BurdenPart {
  readonly name: string
  /** By member; nothing outside the set. */
  readonly yen: readonly (Int | undefined)[]
}

interface Measure {
  readonly weight: NodeId
  readonly factor: readonly [bigint, bigint]
}

/**
 * The measures of a sharing, in the order of the text: a mix of several, each a share of its own total times a percentage, or one alone. None
 * where there are bounds, or where the workbook has no digits for them: they are shown, and nothing is computed from them.
 */
export function burdenParts(u: Unfolding, id: NodeId, at: At): readonly BurdenPart[] {
  const node = nodeOf(u, id, 'apportion')
  if (node.lower !== undefined || node.upper !== undefined) return []
  const first = u.members(node.over).findIndex((_, i) => !u.cell(node.weight, { ...at, [node.over]: i }).fixedNone)
  if (first < 0) return []
  try {
    return (measuresOf(u, node.weight, { ...at, [node.over]: first }) ?? []).map((measure, i, all) => partOf(u, id, at, measure, all.length === 1 ? '' : String(i + 1)))
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault
    return []
  }
}

function measuresOf(u: Unfolding, weight: NodeId, at: At): readonly Measure[] | undefined {
  const core = inside(u, weight, at)
  const terms = arith(u, core, 'add')?.of ?? [core]
  const found = terms.map((term) => measureOf(u, term, at))
  if (found.every((each) => each !== undefined)) return found
  return terms.length === 1 ? [{ weight, factor: [1n, 1n] }] : undefined
}

/** own ÷ total × percentage; without a percentage it is the whole. */
function measureOf(u: Unfolding, id: NodeId, at: At): Measure | undefined {
  const whole = arith(u, id, 'div')
  if (whole !== undefined) return isShare(u, whole) ? { weight: whole.of[0]!, factor: [1n, 1n] } : undefined
  const times = arith(u, id, 'mul')
  const share = times && arith(u, times.of[0]!, 'div')
  if (times === undefined || share === undefined || !isShare(u, share)) return undefined
  const factor = u.cell(times.of[1]!, at)
  return isFixed(factor) && !factor.fixedNone ? { weight: share.of[0]!, factor: [factor.num.value, factor.den.value] } : undefined
}

function isShare(u: Unfolding, { of }: Extract<Op, { op: 'arith' }>): boolean {
  const total = u.node(of[1]!)
  return total.op === 'sum' && total.of === of[0]
}

function arith(u: Unfolding, id: NodeId, fn: 'add' | 'mul' | 'div'): Extract<Op, { op: 'arith' }> | undefined {
  const node = u.node(id)
  return node.op === 'arith' && node.fn === fn ? node : undefined
}

/** What a mask or a year lets through. */
function inside(u: Unfolding, id: NodeId, at: At): NodeId {
  const node = u.node(id)
  if (node.op !== 'when') return id
  for (const [guard, then] of node.cases) {
    const { fixedNone, num, now } = u.cell(guard, at)
    if (now === 'exact' && !fixedNone && num.value === 1n) return inside(u, then, at)
  }
  return inside(u, node.else, at)
}

function partOf(u: Unfolding, id: NodeId, at: At, { weight, factor: [part, whole] }: Measure, mark: string): BurdenPart {
  const { over, amount: of } = nodeOf(u, id, 'apportion')
  const block = u.block(id, at, over)
  const amount = u.cell(of, at)
  if (amount.fixedNone || !isLiteral(amount.den, 1n)) throw new Refused('misfit', id)
  const size = magnitude(u, id, block.above, intOf(amount))
  const share = part === 1n ? size : u.put(block.above, id, `割${mark}の額×${part}`, product(size, literal(part)))
  const own = u.members(over).map((_, i) => u.cell(weight, { ...at, [over]: i }))
  const inSet = own.flatMap((sym, i) => (sym.fixedNone ? [] : [{ sym, i }]))
  if (inSet.length === 0) throw new Refused('misfit', id)
  const den = commonDen(u, id, at, inSet.map(({ sym }) => sym.den))
  const heading = `割${mark}の重み`
  const wholes = inSet.map(({ sym, i }) => u.put(block.row(i), id, heading, { ...wholeOf(sym, den), nonneg: sym.num.nonneg }))
  const sum = wholes.reduce((total, each) => total + each.value, 0n)
  const divisor = u.put(block.above, id, `割${mark}の除数`, { formula: f`MAX(SUM(${block.rangeOf(wholes[0]!.of as Cell)}),1)*${whole}`, value: (sum > 0n ? sum : 1n) * whole, nonneg: true })
  const quotients = inSet.map(({ i }, k) => quotientOf(u, id, block.above, block.row(i), share, wholes[k]!, divisor).quotient)
  const sign = amount.num.nonneg ? undefined : u.put(block.above, id, `割${mark}の符号`, { formula: f`SIGN(${intOf(amount).of})`, value: amount.num.value < 0n ? -1n : 1n, nonneg: false })
  const signed = (quotient: Int): Int => (sign === undefined ? quotient : { ...product(sign, quotient), of: f`${sign.of}*${quotient.of}`, literal: false })
  const yen = new Map(inSet.map(({ i }, k) => [i, signed(quotients[k]!)]))
  return { name: nameOf(u, weight, { ...at, [over]: inSet[0]!.i }), yen: own.map((_, i) => yen.get(i)) }
}

function wholeOf(sym: Sym, den: Int): { readonly formula: ReturnType<typeof f>; readonly value: bigint } {
  const value = sym.now === 'exact' ? sym.num.value * (den.value / sym.den.value) : 0n
  return { formula: den.of === sym.den.of ? f`${numberOf(sym)}` : f`${numberOf(sym)}*(${den.of}/${sym.den.of})`, value }
}

/** 人口 is 人口割; constants bear the name of the set they are for, so equal ones are 均等割 and others 区分割. */
function nameOf(u: Unfolding, weight: NodeId, at: At): string {
  const core = u.node(inside(u, weight, at))
  if (core.op === 'const') return core.value.values.every((value) => value === 1 || value === 0 || value === null) ? '均等割' : '区分割'
  const { label = '' } = core
  return label.endsWith('割') ? label : `${label}割`
}
