import type { NodeId } from '@renkei/plan'
import { f, type Formula } from '../book/formula.ts'
import { absolute, gcd, inCell, isLiteral, literal, type Int, type Term } from './int.ts'
import { exactly, guarded, isEstimate, mayOf, shown, type Now, type Sym } from './sym.ts'
import type { At, Unfolding } from './unfolding.ts'

/** From here on fractions are cut to lowest terms, so that what is computed with them stays small. */
const LONG = 1_000_000_000n

export interface Result {
  readonly inputs: readonly Sym[]
  readonly num: Term
  readonly den: Int
  readonly now: Now
  readonly mayNone?: boolean
  readonly mayError?: boolean
  /** Puts further texts in place of the number. */
  readonly wrap?: (body: Formula) => Formula
  /** The same, whatever the inputs show. */
  readonly outside?: (body: Formula) => Formula
}

const asIs = (body: Formula): Formula => body

/** Puts the result of an operator into the cell of its node. */
export function finish(u: Unfolding, id: NodeId, at: At, result: Result): Sym {
  const { inputs, now, wrap = asIs, outside = asIs, mayNone = false, mayError = false } = result
  const { num, den } = lowest(u, id, at, result)
  if (now.now === 'exact') u.fit(id, num.value)
  const cell = u.rowOf(id, at).put('値', outside(guarded(inputs, wrap(num.formula))), shown(now, num.value))
  return {
    ...now,
    num: inCell(cell, now.now === 'exact' ? num.value : 0n, num.nonneg),
    den,
    fixedNone: false,
    may: mayOf(inputs, mayNone, mayError),
    estimate: isEstimate(inputs),
  }
}

function lowest(u: Unfolding, id: NodeId, at: At, { num, den }: Result): { num: Term; den: Int } {
  if (isLiteral(den, 1n) || (absolute(num.value) < LONG && den.value < LONG)) return { num, den }
  const room = u.rowOf(id, at)
  const raw = u.put(room, id, '約分前', num)
  const common = gcd(num.value, den.value)
  const by = u.put(room, id, '公約数', { formula: f`GCD(ABS(${raw.of}),${den.of})`, value: common, nonneg: true })
  const lower = u.put(room, id, '分母', { formula: f`${den.of}/${by.of}`, value: den.value / common, nonneg: true })
  return { num: { formula: f`${raw.of}/${by.of}`, value: num.value / common, nonneg: num.nonneg }, den: lower }
}

/** A literal where nothing can change, so that no cell is spent on it. */
export function fixedNumber(value: bigint): Sym {
  return exactly(literal(value))
}

/** Neither a cell nor a formula is needed to know it. */
export function isFixed({ fixedNone, num, den }: Sym): boolean {
  return fixedNone || (num.literal && den.literal)
}
