import type { Direction, NodeId } from '@renkei/plan'
import { f, joined, quoted, type Formula, type Part } from '../../book/formula.ts'
import { isLiteral, literal, product, type Int } from '../int.ts'
import { nodeOf } from '../operators/operator.ts'
import { magnitude, unitOf } from '../operators/round.ts'
import { Refused } from '../refusal.ts'
import { contentOf, FAULT, guardedWaits, highest, intOf, isEstimate, isNoneText, mayOf, shown, type May, type Now, type Sym } from '../sym.ts'
import type { At, Unfolding } from '../unfolding.ts'
import { boundsOf, type Bounds } from './bounds.ts'
import type { Members } from './members.ts'

/** The amount of a group as whole units, and the text of its state where there is no yen to show. */
export interface GroupState {
  /** Whole number that is shared, without its sign; with largest remainders a multiple of `steps`. */
  readonly shared: Int
  /** What is then left below one step. */
  readonly residue: Int | undefined
  readonly sign: Int | undefined
  /** Shares are multiples of it. */
  readonly steps: bigint
  /** Denominator of the shares. */
  readonly parts: Int
  /** Total weight times steps, never zero. */
  readonly divisor: Int
  /** Empty text where yen can be computed. */
  readonly text: Part
  readonly now: Now
  readonly members: Members
  readonly direction: Direction
  /** 上限・下限, if the plan has any. */
  readonly bounds: Bounds | undefined
  /** 1 where nobody is in the set, if that can happen. */
  readonly nobody: Int | undefined
  readonly estimate: boolean
  mayOf(weight: Sym): May
}

export function groupState(u: Unfolding, id: NodeId, at: At, members: Members, amount: Sym): GroupState {
  const { unit, direction, remainder, lower } = nodeOf(u, id, 'apportion')
  const { block, all, total, weights } = members
  const [a, b] = unitOf(id, unit)
  if (a < b && a !== 1n) throw new Refused('misfit', id)
  const whole = wholeAmount(u, id, members, amount, b)
  const steps = a < b ? 1n : a
  const sign = whole.amount.nonneg ? undefined : u.put(block.above, id, '符号', { formula: f`SIGN(${whole.amount.of})`, value: whole.amount.value < 0n ? -1n : whole.amount.value > 0n ? 1n : 0n, nonneg: false })
  const size = magnitude(u, id, block.above, whole.amount)
  const residue = remainder.to === 'largest-remainder' && steps > 1n ? u.put(block.above, id, '単位未満', { formula: f`MOD(${size.of},${steps})`, value: size.value % steps, nonneg: true }) : undefined
  const shared = residue === undefined ? size : u.put(block.above, id, '単位の倍数', { formula: f`${size.of}-${residue.of}`, value: size.value - residue.value, nonneg: true })
  const positive = total.value > 0n ? total.value : 1n
  const divisor = u.put(block.above, id, '除数', { formula: steps === 1n ? f`MAX(${total.of},1)` : f`MAX(${total.of},1)*${steps}`, value: positive * steps, nonneg: true })
  const bounds = boundsOf(u, id, at, members, { size, shared, parts: b })
  const nobody = members.open ? nobodyIn(u, id, members) : undefined
  const inputs = [...all.map(({ weight }) => weight), ...(bounds?.inputs ?? []), amount]
  const negative = all.some(({ whole: weight }) => weight.value < 0n)
  const idle = idleTotal(members, size, lower !== undefined, nobody)
  const faults: Part[] = [f`COUNTIF(${weights},"<0")>0`, idle.formula, ...[whole.broken, bounds?.fault].flatMap((fault) => (fault === undefined ? [] : [f`${fault.of}<>0`]))]
  const computed = f`IF(OR(${joined(faults)}),${quoted(FAULT)},"")`
  const failed = negative || idle.holds || (whole.broken?.value ?? 0n) !== 0n || (bounds?.fault.value ?? 0n) !== 0n
  const now = nowOf(inputs, amount, failed)
  const text = block.above.put('状態', stateFormula(inputs, amount, computed), now.now === 'exact' ? '' : shown(now, 0n))
  return {
    shared,
    residue,
    sign,
    steps,
    parts: literal(b),
    divisor,
    text,
    now,
    members,
    direction,
    bounds,
    nobody,
    estimate: isEstimate(inputs),
    mayOf: (weight) => mayOf(inputs, amount.may.none || weight.may.none, true),
  }
}

/** Nobody has any weight: an error if there is something to share. */
function idleTotal({ total }: Members, size: Int, floors: boolean, nobody: Int | undefined): { readonly formula: Formula; readonly holds: boolean } {
  if (!floors) return { formula: f`AND(${total.of}=0,${size.of}<>0)`, holds: total.value === 0n && size.value !== 0n }
  // Floors ask for weights even where the amount is zero, unless nobody is in the set at all.
  if (nobody === undefined) return { formula: f`${total.of}=0`, holds: total.value === 0n }
  return { formula: f`AND(${total.of}=0,OR(${size.of}<>0,${nobody.of}=0))`, holds: total.value === 0n && (size.value !== 0n || nobody.value === 0n) }
}

function nobodyIn(u: Unfolding, id: NodeId, { block, all }: Members): Int {
  const value = all.every(({ weight }) => weight.now === 'none') ? 1n : 0n
  return u.put(block.above, id, '該当する団体なし', { formula: f`IF(OR(${joined(all.map((member) => (member.weight.may.none ? f`NOT(${isNoneText(member.weight)})` : f`TRUE()`)))}),0,1)`, value, nonneg: true })
}

/** The amount in units of 1 ÷ b, and what is left where that is not whole. */
function wholeAmount(u: Unfolding, id: NodeId, { block }: Members, amount: Sym, b: bigint): { readonly amount: Int; readonly broken?: Int } {
  const num = intOf(amount)
  const scaled = b === 1n ? num : u.put(block.above, id, '全額', product(num, literal(b)))
  if (isLiteral(amount.den, 1n)) return { amount: scaled }
  const rest = ((scaled.value % amount.den.value) + amount.den.value) % amount.den.value
  const broken = u.put(block.above, id, '端数', { formula: f`MOD(${scaled.of},${amount.den.of})`, value: rest, nonneg: true })
  return { amount: u.put(block.above, id, '全額', { formula: f`(${scaled.of}-${broken.of})/${amount.den.of}`, value: (scaled.value - rest) / amount.den.value, nonneg: num.nonneg }), broken }
}

/** Errors first; an amount that does not arise waits for no weight. */
function nowOf(inputs: readonly Sym[], amount: Sym, failed: boolean): Now {
  const high = highest(inputs)
  if (high.now === 'error') return high
  if (amount.now === 'none') return { now: 'none', label: amount.label! }
  if (high.now === 'awaiting') return high
  return { now: failed ? 'error' : 'exact' }
}

function stateFormula(inputs: readonly Sym[], amount: Sym, computed: Formula): Formula {
  const waiting = guardedWaits(inputs, computed)
  const noAmount = amount.may.none ? f`IF(${isNoneText(amount)},${contentOf(amount)},${waiting})` : waiting
  const faults = inputs.filter(({ may }) => may.error).map(({ num }) => f`${num.of}=${quoted(FAULT)}`)
  return faults.length === 0 ? noAmount : f`IF(OR(${joined(faults)}),${quoted(FAULT)},${noAmount})`
}
