import type { NodeId } from '@renkei/plan'
import { f, type Range } from '../../book/formula.ts'
import { commonDen } from '../common.ts'
import { isLiteral, literal, product, type Int } from '../int.ts'
import { nodeOf } from '../operators/operator.ts'
import { isNoneText, numberOf, type Sym } from '../sym.ts'
import type { At, Unfolding } from '../unfolding.ts'
import { fullColumn, rangeOf, type Members } from './members.ts'

/** Floors or caps of all members of the axis, whole numbers in the grain of the sharing. */
export interface Bound {
  /** By member of the axis; 0 outside the set. */
  readonly each: readonly Int[]
  readonly range: Range
}

/** Floors and caps of one group, in a grain in which they and the amount are whole. */
export interface Bounds {
  readonly lower: Bound | undefined
  readonly upper: Bound | undefined
  /** How many grains the workbook's share of the amount has: shares are counted in grains ÷ scale. */
  readonly scale: Int
  readonly shared: Int
  /** The bounds as the plan has them, for what they wait for. */
  readonly inputs: readonly Sym[]
  /** Not 0 where a bound is negative, crosses the other, or all of them cannot hold. */
  readonly fault: Int
}

interface Sizes {
  /** The whole amount, and what of it is shared by quotas; without sign, in units of 1 ÷ parts. */
  readonly size: Int
  readonly shared: Int
  readonly parts: bigint
}

export function boundsOf(u: Unfolding, id: NodeId, at: At, members: Members, sizes: Sizes): Bounds | undefined {
  const node = nodeOf(u, id, 'apportion')
  if (node.lower === undefined && node.upper === undefined) return undefined
  const cells = (bound: NodeId | undefined): readonly Sym[] => (bound === undefined ? [] : u.members(node.over).map((_, i) => u.cell(bound, { ...at, [node.over]: i })))
  const [lows, highs] = [cells(node.lower), cells(node.upper)]
  const inputs = [...lows, ...highs]
  const { above } = members.block
  const grain = commonDen(u, id, at, [literal(sizes.parts), ...inputs.filter(({ fixedNone }) => !fixedNone).map(({ den }) => den)])
  const scale = grain.literal ? literal(grain.value / sizes.parts) : u.put(above, id, '目盛り', { formula: f`${grain.of}/${sizes.parts}`, value: grain.value / sizes.parts, nonneg: true })
  const inGrain = (int: Int, heading: string): Int => (isLiteral(scale, 1n) ? int : u.put(above, id, heading, product(int, scale)))
  const [size, shared] = [inGrain(sizes.size, '全額（目盛り）'), inGrain(sizes.shared, '配分する額（目盛り）')]
  const low = node.lower === undefined ? undefined : rawColumn(members, '下限', lows, grain)
  const high = node.upper === undefined ? undefined : rawColumn(members, '上限', highs, grain, { size, low })
  const lower = low && insideSet(members, '下限（対象の団体）', low)
  const upper = high && insideSet(members, '上限（費目の額まで）', high, size)
  return { lower, upper, scale, shared, inputs, fault: faultOf(u, id, members, { low, high, lower, upper, size, shared }) }
}

/** As the plan has them, over one denominator; who has no cap may pay all. */
function rawColumn({ block }: Members, heading: string, syms: readonly Sym[], grain: Int, open?: { readonly size: Int; readonly low: readonly Int[] | undefined }): readonly Int[] {
  return fullColumn(block, heading, new Map(syms.map((sym, i) => {
    const number = grain.of === sym.den.of ? f`${numberOf(sym)}` : f`${numberOf(sym)}*(${grain.of}/${sym.den.of})`
    const value = sym.now === 'exact' ? sym.num.value * (grain.value / sym.den.value) : 0n
    if (open === undefined || !sym.may.none) return [i, { formula: number, value }]
    const floor = open.low?.[i]
    const all = floor === undefined ? f`${open.size.of}` : f`MAX(${open.size.of},${floor.of})`
    const most = floor !== undefined && floor.value > open.size.value ? floor.value : open.size.value
    return [i, { formula: sym.fixedNone ? all : f`IF(${isNoneText(sym)},${all},${number})`, value: sym.now === 'none' ? most : value }]
  })))
}

/** 0 outside the set; caps beyond the amount bind nobody more than the amount does. */
function insideSet({ block, all }: Members, heading: string, raw: readonly Int[], most?: Int): Bound {
  const each = fullColumn(block, heading, new Map(all.map(({ at, weight }) => {
    const int = raw[at]!
    const number = most === undefined ? f`${int.of}` : f`MIN(${int.of},${most.of})`
    const value = most !== undefined && most.value < int.value ? most.value : int.value
    return [at, { formula: weight.may.none ? f`IF(${isNoneText(weight)},0,${number})` : number, value: weight.now === 'none' ? 0n : value }]
  })), 0n)
  return { each, range: rangeOf(block, each) }
}

interface Columns extends Pick<Bounds, 'lower' | 'upper' | 'shared'> {
  readonly low: readonly Int[] | undefined
  readonly high: readonly Int[] | undefined
  readonly size: Int
}

/** Negative, crossed, floors above the amount, or caps below it; a member without weight never rises above its floor. */
function faultOf(u: Unfolding, id: NodeId, { block, all, weights }: Members, { low, high, lower, upper, size, shared }: Columns): Int {
  const raws = [low, high].filter((each) => each !== undefined)
  const negative = raws.map((raw) => f`COUNTIF(${rangeOf(block, raw)},"<0")`)
  const crossed = low === undefined || high === undefined ? f`0` : f`SUMPRODUCT(--(${rangeOf(block, low)}>${rangeOf(block, high)}))`
  const floors = lower === undefined ? f`0` : f`IF(SUM(${lower.range})>${shared.of},1,0)`
  const idle = lower === undefined ? f`0` : f`(${weights}<=0)*${lower.range}`
  const caps = upper === undefined ? f`0` : f`IF(SUMPRODUCT((${weights}>0)*${upper.range}+${idle})<${size.of},1,0)`
  const sum = (values: readonly bigint[]): bigint => values.reduce((total, each) => total + each, 0n)
  const highest = sum(all.map(({ at, whole }) => (whole.value > 0n ? (upper?.each[at]?.value ?? size.value) : (lower?.each[at]?.value ?? 0n))))
  const broken = raws.some((raw) => raw.some(({ value }) => value < 0n)) || (low ?? []).some(({ value }, i) => high !== undefined && value > high[i]!.value)
  const short = (lower !== undefined && sum(lower.each.map(({ value }) => value)) > shared.value) || (upper !== undefined && highest < size.value)
  const formula = f`${negative[0]!}+${negative[1] ?? '0'}+${crossed}+${floors}+${caps}`
  const count = raws.flatMap((raw) => raw.filter(({ value }) => value < 0n)).length + (low ?? []).filter(({ value }, i) => high !== undefined && value > high[i]!.value).length
  const floorsFail = lower !== undefined && sum(lower.each.map(({ value }) => value)) > shared.value
  const capsFail = upper !== undefined && highest < size.value
  const value = broken || short ? BigInt(count + Number(floorsFail) + Number(capsFail)) : 0n
  return u.put(block.above, id, '上限・下限の検査', { formula, value, nonneg: true })
}
