import type { NodeId } from '@renkei/plan'
import { f, quoted, type Formula } from '../../book/formula.ts'
import { commonDen, over } from '../common.ts'
import { finish, fixedNumber, isFixed, type Result } from '../finish.ts'
import { inCell, ONE } from '../int.ts'
import { anyOf, FAULT, guardedWaits, highest, isEstimate, isUncertain, mayOf, numberOf, shown, type Now, type Sym } from '../sym.ts'
import type { At, Unfolding } from '../unfolding.ts'
import { nodeOf, type Operator } from './operator.ts'

/** Comparisons over a common denominator, and three-valued logic; a truth is 1 or 0. */
export const compare: Operator = (u, id, at) => {
  const { rel, of } = nodeOf(u, id, 'compare')
  const inputs = of.map((each) => u.cell(each, at))
  if (rel === 'and' || rel === 'or' || rel === 'not') return logic(u, id, at, rel, inputs)
  const [a, b] = inputs as [Sym, Sym]
  const den = commonDen(u, id, at, [a, b].filter(({ fixedNone }) => !fixedNone).map((each) => each.den))
  const [x, y] = [over(u, id, u.rowOf(id, at), a, den), over(u, id, u.rowOf(id, at), b, den)]
  const holds = rel === 'eq' ? x.value === y.value : rel === 'lt' ? x.value < y.value : x.value <= y.value
  const high = highest(inputs)
  const now: Now = high.now === 'none' ? { now: 'exact' } : high
  if (isFixed(a) && isFixed(b)) return { ...fixedNumber(holds ? 1n : 0n), estimate: a.estimate || b.estimate }
  const sign = rel === 'eq' ? '=' : rel === 'lt' ? '<' : '<='
  return finish(u, id, at, { inputs, num: truth(f`IF(${x.of}${sign}${y.of},1,0)`, holds), den: ONE, now })
}

function truth(formula: Formula, holds: boolean): Result['num'] {
  return { formula, value: holds ? 1n : 0n, nonneg: true }
}

/** `and` with a false and `or` with a true is decided whatever is still awaited; an error always wins. */
function logic(u: Unfolding, id: NodeId, at: At, rel: 'and' | 'or' | 'not', inputs: readonly Sym[]): Sym {
  const deciding = rel === 'and' ? 0n : 1n
  const isDecided = ({ now, num }: Sym): boolean => (now === 'none' && deciding === 0n) || (now === 'exact' && num.value === deciding)
  const decided = inputs.some(isDecided)
  const high = highest(inputs)
  const waits = high.now === 'awaiting' && (rel === 'not' || !decided)
  const now: Now = high.now === 'error' || waits ? high : { now: 'exact' }
  const holds = rel === 'not' ? !decided : decided ? deciding === 1n : deciding === 0n
  if (inputs.every(isFixed)) return { ...fixedNumber(holds ? 1n : 0n), estimate: isEstimate(inputs) }
  const deciders = anyOf(inputs.map((input) => (isUncertain(input) ? f`IF(ISNUMBER(${input.num.of}),${input.num.of}=${deciding},FALSE())` : f`${numberOf(input)}=${deciding}`)))
  const [yes, no] = rel === 'not' ? ['0', '1'] : [String(deciding), String(1n - deciding)]
  const plain = rel === 'not' ? guardedWaits(inputs, f`IF(${deciders},${yes!},${no!})`) : f`IF(${deciders},${yes!},${guardedWaits(inputs, f`${no!}`)})`
  const faults = inputs.filter(({ may }) => may.error).map(({ num }) => f`${num.of}=${quoted(FAULT)}`)
  const formula = faults.length === 0 ? plain : f`IF(${anyOf(faults)},${quoted(FAULT)},${plain})`
  const value = holds && now.now === 'exact' ? 1n : 0n
  const cell = u.rowOf(id, at).put('値', formula, shown(now, value))
  return { ...now, num: inCell(cell, value, true), den: ONE, fixedNone: false, may: mayOf(inputs, false), estimate: isEstimate(inputs) }
}
