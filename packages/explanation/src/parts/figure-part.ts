import { formatFiscalYear } from '@renkei/model'
import type { Rational } from '@renkei/money'
import type { Figure, NodeId, Quality } from '@renkei/plan'
import type { BodyRef } from '../explanation.ts'
import type { FoundFigure } from '../method.ts'
import { figureBehind } from '../sharing/figure-behind.ts'
import type { Site } from '../site.ts'

const worst: readonly Quality[] = ['final', 'preliminary', 'estimate', 'planned']

/** A figure as this line reads it in this year. `total`: its sum over the set, where the set shares by it. */
export function figurePart(site: Site, read: NodeId, members: readonly BodyRef[], total?: Rational): FoundFigure | undefined {
  const { id, year } = figureAt(site, read)
  const node = figureBehind(site, id)
  if (node === undefined) return undefined
  const { label } = site.context.plan.nodes[id]!
  const figure = site.context.snapshot.figures[node.key]
  const [name = node.key, asOfRule = ''] = node.key.split('｜')
  const unit = node.type.kind === 'number' ? node.type.unit : {}
  const part: FoundFigure['part'] = {
    key: node.key,
    name: year === site.year ? (label ?? node.label ?? name) : inYear(site, year, label ?? node.label ?? name),
    unit,
    ...(figure === undefined ? { asOfRule } : sourceOf(site, figure, members, year)),
    ...(total === undefined ? {} : { total }),
    ...(total === '1' && Object.keys(unit).length === 0 ? { percent: true as const } : {}),
    clause: site.context.clause(node.origin),
  }
  return {
    part,
    value: (body) => {
      const value = site.cells.value(id, body.member, year)
      const madeOf = figure?.madeOf?.[year]?.[body.member]
      if (value !== undefined) return { body, value, ...(madeOf === undefined ? {} : { madeOf }) }
      return site.cells.isNil(id, body.member, year) ? { body, nil: true } : { body }
    },
  }
}

/** A figure, and the year it is read in: that of the line, or the one the text names (令和2年度における). */
export function figureAt(site: Site, id: NodeId): { readonly id: NodeId; readonly year: string } {
  const at = site.op('at', id)
  return at && 'fixed' in at.by && site.op('figure', at.of) ? { id: at.of, year: at.by.fixed } : { id, year: site.year }
}

function inYear({ context: { language } }: Site, year: string, name: string): string {
  const told = formatFiscalYear(Number(year), language)
  return language === 'ja' ? `${told}における${name}` : `${name} of ${told}`
}

function sourceOf(site: Site, figure: Figure, members: readonly BodyRef[], year: string) {
  const { name, vintage, published, asOfRule, byYear } = figure.source
  const own = byYear?.[year]
  const day = own === undefined ? published : own.published
  return {
    ...(vintage === '' ? {} : { vintage: own?.vintage ?? vintage, quality: qualityOf(site, figure, members, year) }),
    ...(day === undefined ? {} : { published: day }),
    source: name,
    asOfRule,
  }
}

/** The least final of what the set reads. */
function qualityOf(site: Site, figure: Figure, members: readonly BodyRef[], year: string): Quality {
  const { qualityAt, quality } = figure
  if (qualityAt === undefined) return quality
  if (!figure.column.axes.includes(site.line.bodies)) return worst[Math.max(...[quality, ...Object.values(qualityAt)].map((each) => worst.indexOf(each)))]!
  const found = members.map(({ member }) => {
    const at = site.context.columns.position(figure.column, { year, [site.line.bodies]: member })
    return worst.indexOf(qualityAt[at] ?? quality)
  })
  return worst[Math.max(worst.indexOf('final'), ...found)]!
}
