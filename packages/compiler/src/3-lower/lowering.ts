import type { Span } from '@renkei/diagnostics'
import { parseUnit } from '@renkei/model'
import { type Axis, type Column, type FigurePower, type FigureRequest, type NodeId, type Op, PlanBuilder, type RecordRequest, type Recorded, sameValue, type ValueType } from '@renkei/plan'
import type { Agreed, BasisOfYears, BodySet, Decision, Framework, IndicatorReading, NamedValue, YearWindow } from '../1-bind/program.ts'
import { membersName } from '../1-bind/scope.ts'
import { placeFor, statedFor } from '../1-bind/named-value.ts'
import { inAny, yearsOfPeriod } from '../1-bind/years.ts'
import { columnOf, over } from './column.ts'
import { Masks } from './masks.ts'
import { BASE, byYear, byYearAndBody, byYearAndPair, pairAxes, POOL, truth } from './shape.ts'

/** What becomes of a figure: the years in which its cost has an amount, and whether something is shared by it. */
export interface FigureUse {
  readonly years: readonly number[]
  readonly weighs: boolean
  /** Of a figure that is settled later. */
  readonly stage: FigureRequest['stage']
}

const stageWords = { first: '概算', final: '確定' } as const

interface Asked {
  readonly request: FigureRequest
  readonly needed: Map<number, Set<string>>
  weighs: boolean
  /** What a body of a pair is to itself counts. */
  own: boolean
}

/** 人口の0.88乗, 居住市町ごとの利用児童数. */
function labelOf({ indicator, power, seen }: Pick<IndicatorReading, 'indicator' | 'power' | 'seen'>): string {
  if (seen?.kind === 'total') return `${indicator.pair!.sides[seen.at]}ごとの${indicator.name}`
  return power ? `${indicator.name}の${power.text}` : indicator.name
}

/** Powers of one figure are one figure where they are cut alike. */
function powerKey({ text, rounding }: FigurePower): string {
  return rounding ? `${text} ${rounding.unit} ${rounding.direction}` : text
}

/** What lowering one rule set needs and gathers: the plan under construction and the figures it will ask for. */
export class Lowering {
  readonly builder: PlanBuilder
  /** Years of the axis, and those of the period, for which figures are needed. */
  readonly years: readonly number[]
  readonly period: readonly number[]
  readonly bodies: readonly string[]
  /** By body, its position among them. */
  readonly positions: ReadonlyMap<string, number>
  /** The bodies that may fill a role: members of the framework, not payers beside it. */
  readonly candidates: readonly string[]
  readonly masks: Masks
  /** Numbers left to be agreed, and the measures the largest mix has: `1`, `2` …; none where no mix is open. */
  readonly agreed = new Map<Agreed, NodeId>()
  readonly bases: readonly string[]
  /** Something is shared again in later years. */
  readonly #pools: boolean
  readonly #outside: { readonly type: ValueType; readonly node: NodeId }[] = []
  /** By method and place: the same sentence is named by many nodes. */
  readonly #origins = new Map<string, Map<Span, number>>()
  readonly #requests = new Map<string, Asked>()
  readonly #records: RecordRequest[] = []
  readonly #decided: Recorded[] = []
  readonly #opened = new Map<string, number>()
  readonly #texts: ReadonlyMap<string, string>
  readonly #framework: Framework

  /** `bases`: how many measures the largest open mix has. `pools`: years are shared again when somebody joins. `parts`: in which something is paid. */
  constructor(years: readonly number[], framework: Framework, texts: ReadonlyMap<string, string>, axes: { readonly bases: number; readonly pools: boolean; readonly parts: readonly Axis[] }) {
    this.bases = Array.from({ length: axes.bases }, (_, at) => String(at + 1))
    this.#pools = axes.pools
    this.years = years
    this.masks = new Masks(years)
    this.period = yearsOfPeriod(framework.period)
    this.bodies = framework.bodies.map((body) => body.id)
    this.positions = new Map(this.bodies.map((id, at) => [id, at]))
    this.candidates = framework.bodies.filter((body) => body.member).map((body) => body.id)
    this.#texts = texts
    this.#framework = framework
    this.builder = new PlanBuilder([...this.axes(), ...axes.parts])
  }

  /**
   * The members of the framework, for what concerns all of them and no payer beside them. Its place is its own: nodes of one place and
   * one content are one node, and 関係市町 must keep its name.
   */
  everyMember(): BodySet {
    const { source, end } = this.#framework.span
    return { name: membersName, span: { source, start: end, end }, members: () => this.candidates }
  }

  axes(): readonly Axis[] {
    return [
      { id: 'year', of: 'year', members: this.years.map(String) },
      { id: 'body', of: 'body', members: this.bodies },
      ...(this.#framework.pairs ? pairAxes.map((id) => ({ id, of: 'body' as const, members: this.bodies })) : []),
      ...(this.#pools ? [{ id: POOL, of: 'other' as const, members: this.years.map(String) }] : []),
      ...(this.bases.length === 0 ? [] : [{ id: BASE, of: 'other' as const, members: this.bases }]),
    ]
  }

  origin(method: string, span: Span): number {
    let ofMethod = this.#origins.get(method)
    if (ofMethod === undefined) this.#origins.set(method, (ofMethod = new Map()))
    const known = ofMethod.get(span)
    if (known !== undefined) return known
    const clause = this.#texts.get(span.source)?.slice(span.start, span.end)
    const origin = this.builder.origin({ method, span, ...(clause === undefined ? {} : { clause }) })
    ofMethod.set(span, origin)
    return origin
  }

  openCount(programme: string, cost: string): number {
    const key = `${programme}/${cost}`
    const count = (this.#opened.get(key) ?? 0) + 1
    this.#opened.set(key, count)
    return count
  }

  /** 対象外: what stands for a body outside a set, once for each type. */
  outside(type: ValueType): NodeId {
    const known = this.#outside.find((one) => sameValue(one.type, type))
    if (known !== undefined) return known.node
    const value: Column = { axes: [], values: [null], marks: { 0: { none: 'not-applicable' } } }
    const node = this.builder.node({ op: 'const', value }, { axes: [], type, origin: this.origin('set', this.#framework.span) })
    this.#outside.push({ type, node })
    return node
  }

  /** The node that reads an indicator; equal readings are one figure, and each use adds the bodies that need it. */
  figure(reading: IndicatorReading, set: BodySet, span: Span, use: FigureUse): NodeId {
    const { byYear: cases, ...one } = reading
    return cases ? this.#byYear(one, cases, (read, years) => this.#figure(read, set, span, { ...use, years: use.years.filter((year) => inAny(years, year)) })) : this.#figure(reading, set, span, use)
  }

  /** 基準は、令和9年度までは令和6年度とし、令和10年度以降は前年度とする: each year reads the figure of its own basis. */
  #byYear(reading: IndicatorReading, cases: readonly BasisOfYears[], figure: (reading: IndicatorReading, years: readonly YearWindow[]) => NodeId): NodeId {
    const { builder } = this
    const origin = this.origin('figure', reading.indicator.span)
    const nodes = cases.map(({ years, asOf, asOfText }) => {
      const mask = columnOf(byYear, this.years.map((year) => inAny(years, year)))
      return [builder.node({ op: 'const', value: mask }, { axes: byYear, type: truth, origin }), figure({ ...reading, asOf, asOfText }, years)] as const
    })
    const [, first] = nodes[0]!
    const type = builder.typeOf(first)
    const none = builder.node({ op: 'const', value: { axes: [], values: [null], marks: { 0: { waiting: 'figures' } } } }, { axes: [], type, origin, label: reading.indicator.name })
    return builder.node({ op: 'when', cases: nodes, else: none }, { axes: builder.axesOf(first), type, origin, label: labelOf(reading) })
  }

  #figure(reading: IndicatorReading, set: BodySet, span: Span, { years, weighs, stage }: FigureUse): NodeId {
    const { indicator } = reading
    const unit = parseUnit(indicator.unit ?? '') ?? { name: indicator.unit ?? '', unit: indicator.unit ? { [indicator.unit]: 1 } : {}, scale: '1' }
    const key = [indicator.name, reading.asOfText, ...(reading.power ? [powerKey(reading.power)] : []), ...(stage === undefined ? [] : [stageWords[stage]])].join('｜')
    const entry = this.#requests.get(key) ?? { request: this.#request(key, reading, unit, { span, stage }), needed: new Map<number, Set<string>>(), weighs, own: false }
    entry.weighs ||= weighs
    this.#requests.set(key, entry)
    for (const year of stage === 'final' ? [] : years) {
      const ids = entry.needed.get(year) ?? new Set<string>()
      for (const id of set.members(year) ?? []) ids.add(id)
      entry.needed.set(year, ids)
    }
    entry.own ||= reading.seen?.kind === 'total'
    return this.#seen(reading, { key, type: { kind: 'number', unit: reading.power ? {} : unit.unit, whole: false }, origin: this.origin('figure', indicator.span) })
  }

  /** A figure as the sentence reads it: of each body, of each pair, of a side of it, or summed over all that a body has to do with. */
  #seen({ indicator, seen, power }: IndicatorReading, { key, type, origin }: { readonly key: string; readonly type: ValueType; readonly origin: number }): NodeId {
    const { builder } = this
    const figure = builder.node({ op: 'figure', key }, { axes: indicator.pair ? byYearAndPair : byYearAndBody, type, origin, label: labelOf({ indicator, ...(power && { power }) }) })
    if (!seen || seen.kind === 'pair') return figure
    const side = pairAxes[seen.at]
    if (seen.kind === 'side') return builder.node({ op: 'at', of: figure, axis: 'body', by: { along: side } }, { axes: ['year', side], type, origin, label: indicator.name })
    const sum = builder.node({ op: 'sum', of: figure, over: pairAxes[seen.at === 0 ? 1 : 0] }, { axes: ['year', side], type, origin })
    return builder.node({ op: 'at', of: sum, axis: side, by: { along: 'body' } }, { axes: byYearAndBody, type, origin, label: labelOf({ indicator, seen }) })
  }

  #request(key: string, reading: IndicatorReading, unit: { name: string; unit: Readonly<Record<string, number>> }, { span, stage }: Pick<FigureUse, 'stage'> & { readonly span: Span }): FigureRequest {
    const { indicator } = reading
    return {
      key,
      indicator: indicator.name,
      unit: unit.unit,
      unitName: unit.name,
      table: indicator.table,
      ...(indicator.tableSpan === undefined ? {} : { tableSpan: indicator.tableSpan }),
      marks: indicator.marks,
      ...(indicator.rates ? { rates: true } : {}),
      asOf: reading.asOf,
      asOfText: reading.asOfText,
      ...(reading.rounding && { rounding: reading.rounding }),
      ...(reading.power && { power: reading.power }),
      ...(indicator.less && { less: indicator.less.map(({ area, bodies, span: place }) => ({ area, bodies: this.#everIn(bodies), span: place })) }),
      ...(stage === undefined ? {} : { stage }),
      ...(indicator.pair && { pairs: indicator.pair }),
      axes: indicator.pair ? byYearAndPair : byYearAndBody,
      needed: {},
      origin: { method: 'figure', span: reading.span ?? span },
    }
  }

  /** The bodies that belong to a set in any year. */
  #everIn(set: BodySet): readonly string[] {
    const ids = new Set(this.years.flatMap((year) => set.members(year) ?? []))
    return this.bodies.filter((id) => ids.has(id))
  }

  /** Reads what was decided, or paid, for a cost where it is recorded, else `otherwise`; what was not even decided is marked as worked out again. */
  recorded(kind: RecordRequest['kind'], { programme, cost, payers, otherwise, span }: { programme: string; cost: string; payers: BodySet; otherwise: NodeId; span: Span }): Op {
    const slot = kind === 'paid' ? `${programme}/${cost}の納付額` : `${programme}/${cost}`
    const needed = Object.fromEntries(this.years.flatMap((year) => (payers.members(year) ? [[String(year), payers.members(year)!]] : [])))
    if (!this.#records.some((known) => known.slot === slot)) {
      this.#records.push({ slot, kind, programme, cost, axes: ['year', 'body'], group: ['body'], needed, origin: { method: 'recorded', span } })
    }
    return { op: 'recorded', slot, else: otherwise, fallback: kind === 'paid' ? 'plain' : 'recomputed' }
  }

  /** What was decided, on record from its day on; `otherwise` until then, and where it says nothing. */
  decided({ decided, authority }: Pick<Decision, 'decided' | 'authority'>, { slot, column, otherwise, label, span }: { slot: string; column: Column; otherwise: NodeId; label: string; span: Span }): NodeId {
    const origin = this.origin('decision', span)
    this.#decided.push({ slot, column, group: [], decided, authority })
    return this.builder.node({ op: 'recorded', slot, else: otherwise, fallback: 'plain' }, { axes: column.axes, type: this.builder.typeOf(otherwise), origin, label })
  }

  decisions(): readonly Recorded[] {
    return this.#decided
  }

  records(): readonly RecordRequest[] {
    return this.#records
  }

  requests(): readonly FigureRequest[] {
    return [...this.#requests.values()].map(({ request, needed, weighs, own }) => ({
      ...request,
      ...(own && request.pairs ? { pairs: { ...request.pairs, own } } : {}),
      ...(weighs ? { nonNegative: true } : {}),
      needed: Object.fromEntries([...needed].map(([year, ids]) => [String(year), [...ids].sort()])),
    }))
  }

  /** A named value by year: 単価, for `scale` base units of what it is a price of. */
  value(value: NamedValue, origin: number, type: ValueType, scale = '1'): NodeId {
    const cells = this.years.map((year) => {
      const stated = statedFor(value, year)
      return stated === undefined ? ({ waiting: 'figures' } as const) : over(stated, scale)
    })
    const originsByYear = Object.fromEntries(this.years.flatMap((year) => {
      const place = placeFor(value, year)
      return place ? [[String(year), this.origin('value', place)]] : []
    }))
    return this.builder.node({ op: 'const', value: columnOf(['year'], cells) }, { axes: ['year'], type, origin, originsByYear, label: value.name })
  }
}
