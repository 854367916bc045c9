import type { NodeId } from '@renkei/plan'
import { realBurdenName, reliefName, type Relief } from '../../1-bind/relief/relief.ts'
import { inAny } from '../../1-bind/years.ts'
import { columnOf } from '../column.ts'
import type { Lowering } from '../lowering.ts'
import type { SharePlace } from '../share-place.ts'
import { byYear, byYearAndBody, exactYen, ratio, truth, yen } from '../shape.ts'
import { Site } from '../site.ts'

/** A line for each scheme, and 実質負担額 for what is left of all that is borne; never in a total. */
export class Reliefs {
  readonly #lowering: Lowering

  constructor(lowering: Lowering) {
    this.#lowering = lowering
  }

  /** Gives what comes back here. */
  lower(place: SharePlace, reliefs: readonly Relief[]): readonly NodeId[] {
    const names = [...new Set(reliefs.map(reliefName))]
    const nodes = names.map((name) => {
      const of = reliefs.filter((relief) => reliefName(relief) === name)
      const node = this.#each(place, of)
      this.#line(place, name, node, of)
      return node
    })
    return nodes
  }

  /** 実質負担額: all that is borne less all that comes back of it. */
  realBurden(place: SharePlace, reliefs: readonly Relief[], comesBack: readonly NodeId[]): void {
    const [first] = reliefs
    if (!first) return
    const site = this.#site(place, first, 'real-burden')
    const back = comesBack.length === 1 ? comesBack[0]! : site.arith('add', comesBack, yen)
    this.#line(place, realBurdenName, site.arith('sub', [place.share(undefined, site), back], yen), reliefs, 'real-burden')
  }

  /** Of each whose it is, in the years in which it is given; nothing of the others. */
  #each(place: SharePlace, reliefs: readonly Relief[]): NodeId {
    const { builder } = this.#lowering
    const [first] = reliefs
    const cases = reliefs.map((relief) => {
      const site = this.#site(place, relief, 'relief')
      const given = this.#lowering.years.map((year) => inAny(relief.years, year))
      const years = site.node({ op: 'const', value: columnOf(byYear, given) }, byYear, truth)
      const mask = relief.of ? site.node({ op: 'compare', rel: 'and', of: [years, site.members(relief.of)] }, byYearAndBody, truth, relief.of.name) : years
      return [mask, this.#amount(place, relief, site)] as const
    })
    if (reliefs.length === 1 && !first!.of && this.#lowering.period.every((year) => inAny(first!.years, year))) return cases[0]![1]
    return builder.node({ op: 'when', cases, else: this.#lowering.outside(yen) }, { axes: byYearAndBody, type: yen, origin: this.#lowering.origin('relief', first!.span) })
  }

  /** A part of the share, never more than the limit, in whole yen. */
  #amount({ share }: SharePlace, { cost, rate, limit, rounding }: Relief, site: Site): NodeId {
    const part = site.arith('mul', [share(cost, site), site.constant(columnOf([], [rate]), ratio)], exactYen)
    const held = limit === undefined ? part : site.arith('min', [part, site.constant(columnOf([], [limit]), yen)], exactYen)
    const op = { op: 'round', of: held, unit: rounding?.unit ?? '1', direction: rounding?.direction ?? 'down' } as const
    const roundedBy = rounding && this.#lowering.origin('rounding', rounding.span)
    return this.#lowering.builder.node(op, { axes: byYearAndBody, type: yen, origin: site.origin, ...(roundedBy === undefined ? {} : { roundedBy }) })
  }

  #line({ programme }: SharePlace, cost: string, node: NodeId, reliefs: readonly Relief[], method = 'relief'): void {
    const years = this.#lowering.period.filter((year) => reliefs.some((relief) => inAny(relief.years, year)))
    const origin = this.#lowering.origin(method, reliefs[0]!.span)
    const id = `${programme}/${cost}`
    this.#lowering.builder.line({ id, programme, cost, node, years: years.map(String), bodies: 'body', part: 'measure', inTotal: false, origin })
    if (method === 'relief' && reliefs.some(({ rounding }) => !rounding)) this.#lowering.builder.assume({ code: 'relief-rounding-not-stated', text: '', line: id, origin })
  }

  #site({ programme }: SharePlace, { span }: Relief, method: string): Site {
    return Site.beside({ lowering: this.#lowering, programme, method, span })
  }
}
