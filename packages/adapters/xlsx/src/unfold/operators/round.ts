import { parseRational } from '@renkei/money'
import type { Direction, NodeId } from '@renkei/plan'
import type { Room } from '../../book/block.ts'
import { f } from '../../book/formula.ts'
import { denProduct } from '../common.ts'
import { finish } from '../finish.ts'
import { absolute, literal, type Int, type Term } from '../int.ts'
import { quotientOf, type Quotient } from '../quotient.ts'
import { Refused } from '../refusal.ts'
import { contentOf, intOf } from '../sym.ts'
import type { Unfolding } from '../unfolding.ts'
import { nodeOf, type Operator } from './operator.ts'

/** 端数処理 by integer division of the magnitude. */
export const round: Operator = (u, id, at) => {
  const { of, unit, direction } = nodeOf(u, id, 'round')
  const input = u.cell(of, at)
  if (input.fixedNone) return input
  const [steps, parts] = unitOf(id, unit)
  const [num, room] = [intOf(input), u.rowOf(id, at)]
  const size = magnitude(u, id, room, num)
  const by = denProduct(u, id, at, input.den, literal(steps))
  const count = rounded(direction, quotientOf(u, id, room, room, size, literal(parts), by), by)
  const signed: Term = num.nonneg ? count : { formula: f`SIGN(${num.of})*(${count.formula})`, value: num.value < 0n ? -count.value : count.value, nonneg: false }
  const all: Term = steps === 1n ? signed : { formula: f`(${signed.formula})*${steps}`, value: signed.value * steps, nonneg: signed.nonneg }
  const { may, now, label, waiting } = input
  return finish(u, id, at, {
    inputs: [input],
    num: all,
    den: literal(parts),
    now: { now, ...(label === undefined ? {} : { label }), ...(waiting === undefined ? {} : { waiting }) },
    mayNone: may.none,
    ...(may.none ? { wrap: (body) => f`IF(ISTEXT(${contentOf(input)}),${contentOf(input)},${body})` } : {}),
  })
}

export function magnitude(u: Unfolding, id: NodeId, room: Room, num: Int): Int {
  if (num.nonneg) return num
  return u.put(room, id, '絶対値', { formula: f`ABS(${num.of})`, value: absolute(num.value), nonneg: true })
}

/** How many units, after rounding. */
export function rounded(direction: Direction, { quotient, rest }: Quotient, by: Int): Term {
  if (direction === 'down') return { formula: f`${quotient.of}`, value: quotient.value, nonneg: true }
  const up = direction === 'up' ? rest.value > 0n : 2n * rest.value >= by.value
  const test = direction === 'up' ? f`${rest.of}>0` : f`2*${rest.of}>=${by.of}`
  return { formula: f`${quotient.of}+IF(${test},1,0)`, value: quotient.value + (up ? 1n : 0n), nonneg: true }
}

/** A unit as a fraction of two whole numbers: 1000 is 1000 ÷ 1, 1/100 is 1 ÷ 100. */
export function unitOf(id: NodeId, unit: string): readonly [bigint, bigint] {
  const read = parseRational(unit)
  if (read === undefined || read.num <= 0) throw new Refused('misfit', id)
  return [BigInt(read.num), BigInt(read.den)]
}
