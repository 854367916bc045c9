import type { NodeId } from '@renkei/plan'
import { f, quoted, type Formula } from '../../book/formula.ts'
import { commonDen, denProduct, over } from '../common.ts'
import { finish, fixedNumber, isFixed, type Result } from '../finish.ts'
import { absolute, gcd, isLiteral, literal, minus, ONE, partOf, plus, product, type Int, type Term } from '../int.ts'
import { contentOf, FAULT, highest, intOf, isNoneText, isUncertain, none, type Now, type Sym } from '../sym.ts'
import type { At, Unfolding } from '../unfolding.ts'
import { nodeOf, type Operator } from './operator.ts'

type Fn = 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max'

/** Sums, products and the like of fractions, from left to right. */
export const arith: Operator = (u, id, at) => {
  const { fn, of } = nodeOf(u, id, 'arith')
  const inputs = of.map((each) => u.cell(each, at))
  return inputs.slice(1).reduce((left, right) => combine(u, id, at, fn, left, right), inputs[0]!)
}

function combine(u: Unfolding, id: NodeId, at: At, fn: Fn, a: Sym, b: Sym): Sym {
  if (fn !== 'div' && a.fixedNone && b.fixedNone) return none(a.label!)
  if (fn === 'mul' && (a.fixedNone || b.fixedNone)) {
    const [zero, other] = a.fixedNone ? [a, b] : [b, a]
    if (!isUncertain(other) && (a.fixedNone || !other.may.none)) return none(zero.label!)
  }
  if (fn === 'add' && a.fixedNone && !b.may.none) return b
  if ((fn === 'add' || fn === 'sub') && b.fixedNone && !a.may.none) return a
  if (isFixed(a) && isFixed(b) && fn !== 'div') return folded(u, id, at, fn, a, b)
  if (fn === 'div') return divided(u, id, at, a, b)
  return finish(u, id, at, { inputs: [a, b], ...valueOf(u, id, at, fn, a, b), ...kindOf(fn, a, b), ...wrapOf(fn, a, b) })
}

/** Literals stay literals, so that percentages cost no cells. */
function folded(u: Unfolding, id: NodeId, at: At, fn: Fn, a: Sym, b: Sym): Sym {
  const { num, den } = valueOf(u, id, at, fn, a, b)
  const common = gcd(num.value, den.value) || 1n
  u.fit(id, num.value)
  return { ...fixedNumber(num.value / common), den: literal(den.value / common), estimate: a.estimate || b.estimate }
}

function valueOf(u: Unfolding, id: NodeId, at: At, fn: Fn, a: Sym, b: Sym): Pick<Result, 'num' | 'den'> {
  if (fn === 'mul') return { num: product(intOf(a), intOf(b)), den: a.fixedNone || b.fixedNone ? ONE : denProduct(u, id, at, a.den, b.den) }
  const den = commonDen(u, id, at, [a, b].filter(({ fixedNone }) => !fixedNone).map((each) => each.den))
  const room = u.rowOf(id, at)
  const [x, y] = [over(u, id, room, a, den), over(u, id, room, b, den)]
  if (fn === 'add') return { num: plus(x, y), den }
  if (fn === 'sub') return { num: minus(x, y), den }
  const least = fn === 'min' ? x.value < y.value : x.value > y.value
  return { num: { formula: f`${fn === 'min' ? 'MIN' : 'MAX'}(${x.of},${y.of})`, value: (least ? x : y).value, nonneg: fn === 'min' ? x.nonneg && y.nonneg : x.nonneg || y.nonneg }, den }
}

/** All none is none; a product with a none is none. */
function kindOf(fn: Fn, a: Sym, b: Sym): Pick<Result, 'now' | 'mayNone'> {
  const high = highest([a, b])
  const mayNone = fn === 'mul' ? a.may.none || b.may.none : a.may.none && b.may.none
  const zero = a.now === 'none' ? a : b
  const isNone = high.now === 'none' || (high.now === 'exact' && fn === 'mul' && zero.now === 'none')
  return { now: isNone ? { now: 'none', label: zero.label! } : high, mayNone }
}

function wrapOf(fn: Fn, a: Sym, b: Sym): Pick<Result, 'wrap'> {
  const isText = ({ fixedNone, num }: Sym): Formula => (fixedNone ? f`TRUE()` : f`ISTEXT(${num.of})`)
  if (fn === 'mul') {
    const either = (x: Sym, body: Formula): Formula => (x.may.none ? f`IF(${isText(x)},${contentOf(x)},${body})` : body)
    return { wrap: (body) => either(a, either(b, body)) }
  }
  if (!a.may.none || !b.may.none) return {}
  return { wrap: (body) => f`IF(AND(${isText(a)},${isText(b)}),${contentOf(a)},${body})` }
}

/** Division by zero or none is an error even where the numerator is awaited. */
function divided(u: Unfolding, id: NodeId, at: At, a: Sym, b: Sym): Sym {
  const [x, y] = [intOf(a), intOf(b)]
  const zero = (b.now === 'none' || b.now === 'exact') && y.value === 0n
  const high = highest([a, b])
  const now: Now = high.now === 'error' || zero ? { now: 'error' } : high.now === 'awaiting' ? high : { now: 'exact' }
  if (now.now === 'exact' && isFixed(a) && isFixed(b)) return foldedQuotient(a, b)
  const top: Term = isLiteral(b.den, 1n) ? { formula: f`${x.of}`, value: x.value, nonneg: x.nonneg } : product(x, b.den)
  const num: Term = y.nonneg ? top : { formula: f`SIGN(${y.of})*${partOf(top)}`, value: y.value < 0n ? -top.value : top.value, nonneg: false }
  const by = divisor(u, id, at, y)
  const den = a.fixedNone ? by : denProduct(u, id, at, a.den, by)
  const fails = isUncertain(b) ? f`AND(${b.may.none ? f`OR(ISNUMBER(${b.num.of}),${isNoneText(b)})` : f`ISNUMBER(${b.num.of})`},${y.of}=0)` : f`${y.of}=0`
  return finish(u, id, at, { inputs: [a, b], num, den, now, mayError: true, outside: (body) => f`IF(${fails},${quoted(FAULT)},${body})` })
}

function foldedQuotient(a: Sym, b: Sym): Sym {
  const [num, den] = [a.num.value * b.den.value, a.den.value * b.num.value]
  const common = (gcd(num, den) || 1n) * (den < 0n ? -1n : 1n)
  return { ...fixedNumber(num / common), den: literal(den / common), estimate: a.estimate || b.estimate }
}

/** Positive whatever stands in the cell: a division by zero is told apart before. */
function divisor(u: Unfolding, id: NodeId, at: At, by: Int): Int {
  if (by.literal && by.value !== 0n) return literal(absolute(by.value))
  const value = absolute(by.value) || 1n
  return u.group(`divisor ${u.identity([by])}`, () => u.put(u.block(id, at).above, id, '除数', { formula: f`IF(${by.of}=0,1,ABS(${by.of}))`, value, nonneg: true }))
}
