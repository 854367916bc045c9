import { diagnostic } from '@renkei/diagnostics'
import type { Item } from '@renkei/dsl'
import { add, equals, formatRational, parseRational } from '@renkei/money'
import type { NodeId } from '@renkei/plan'
import type { BodySet, WeightSource } from '../1-bind/program.ts'
import type { Scope } from '../1-bind/scope.ts'
import { weightOfItem } from '../1-bind/weight.ts'
import { type BurdenClause, type Method, payersOf, type Recognised } from '../method.ts'
import { columnOf } from './column.ts'
import { ratio } from './shape.ts'
import type { Site } from './site.ts'
import { readingOfWeight } from './weight-reading.ts'

interface Component {
  /** The share of the amount this weight measures: `1/5`. */
  readonly part: string
  readonly weight: WeightSource
}

interface Mix {
  readonly payers: BodySet
  readonly components: readonly Component[]
}

/** 複合: 均等割20%、人口割30%及び利用割50%の割合により. One combined weight, rounded once; the parts make exactly 100 %. */
export const mix: Method<Mix> = {
  name: 'mix',
  sharesCost: true,

  recognise(clause: BurdenClause, scope): Recognised<Mix> {
    if (clause.clause.verb.stem !== '負担する' || !clause.by || clause.amount) return undefined
    if (!clause.by.items.every((item) => item.parts.some((part) => part.value?.ratio))) return undefined
    const payers = payersOf(clause, scope)
    const components = clause.by.items.map((item) => componentOf(item, scope))
    if (!payers || components.some((component) => !component)) return 'reported'
    const complete = components as readonly Component[]
    if (!sumsToOne(complete)) {
      scope.report(diagnostic('weights-not-whole', { total: percent(total(complete)) }, clause.by.span))
      return 'reported'
    }
    return { bound: { payers, components: complete } }
  },

  payers: ({ payers }) => payers,

  pools: () => true,

  rounds: () => true,

  lower: ({ payers, components }, site) => site.share(combined(payers, components, site)),

  reading: ({ payers, components }) => ({
    method: 'mix',
    values: { who: payers.name, by: components.map(({ part, weight }) => `${readingOfWeight(weight)} ${percent(part)}`) },
  }),
}

function componentOf(item: Item, scope: Scope): Component | undefined {
  const at = item.parts.findIndex((part) => part.value?.ratio)
  const weight = weightOfItem({ ...item, parts: item.parts.slice(0, at + 1) }, scope)
  return weight && { part: item.parts[at]!.value!.value, weight }
}

/** Σ pᵢ · wᵢ ÷ Σ wᵢ: each weight as a share of its own total. Who is outside the set stays outside. */
function combined(payers: BodySet, components: readonly Component[], site: Site): NodeId {
  const parts = components.map(({ part, weight }) => {
    const own = site.weights(payers, weight)
    const all = site.node({ op: 'sum', of: own, over: 'body' }, ['year'], site.builder.typeOf(own))
    const share = site.arith('div', [own, all], ratio)
    return site.arith('mul', [share, site.constant(columnOf([], [part]), ratio)], ratio)
  })
  return site.weighed(payers, parts.length === 1 ? parts[0]! : site.arith('add', parts, ratio))
}

function total(components: readonly Component[]): string {
  return formatRational(components.reduce((sum, { part }) => add(sum, fraction(part)), fraction('0')))
}

function sumsToOne(components: readonly Component[]): boolean {
  return equals(fraction(total(components)), fraction('1'))
}

function fraction(text: string) {
  const value = parseRational(text)
  if (value === undefined) throw new RangeError(`not a rational: ${text}`)
  return value
}

function percent(rational: string): string {
  const [num, den] = rational.split('/')
  const hundredfold = BigInt(num!) * 100n
  const under = BigInt(den ?? '1')
  return hundredfold % under === 0n ? `${hundredfold / under}%` : `${num}/${den}`
}
