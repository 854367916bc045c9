import type { Rational } from '@renkei/money'
import type { Figure, NodeId, Quality } from '@renkei/plan'
import type { BodyRef } from '../explanation.ts'
import type { FoundFigure } from '../method.ts'
import type { Site } from '../site.ts'

const worst: readonly Quality[] = ['final', 'preliminary', 'estimate', 'planned']

/** A figure as this line reads it in this year. `total`: its sum over the set, where the set shares by it. */
export function figurePart(site: Site, id: NodeId, members: readonly BodyRef[], total?: Rational): FoundFigure | undefined {
  const node = site.op('figure', id)
  if (node === undefined) return undefined
  const figure = site.context.snapshot.figures[node.key]
  const [name = node.key, asOfRule = ''] = node.key.split('｜')
  const unit = node.type.kind === 'number' ? node.type.unit : {}
  const part: FoundFigure['part'] = {
    key: node.key,
    name: node.label ?? name,
    unit,
    ...(figure === undefined ? { asOfRule } : sourceOf(site, figure, members)),
    ...(total === undefined ? {} : { total }),
    ...(total === '1' && Object.keys(unit).length === 0 ? { percent: true as const } : {}),
    clause: site.context.clause(node.origin),
  }
  return {
    part,
    value: (body) => {
      const value = site.cells.value(id, body.member)
      const madeOf = figure?.madeOf?.[site.year]?.[body.member]
      if (value !== undefined) return { body, value, ...(madeOf === undefined ? {} : { madeOf }) }
      return site.cells.isNil(id, body.member) ? { body, nil: true } : { body }
    },
  }
}

function sourceOf(site: Site, figure: Figure, members: readonly BodyRef[]) {
  const { name, vintage, published, asOfRule, byYear } = figure.source
  const own = byYear?.[site.year]
  const day = own === undefined ? published : own.published
  return {
    ...(vintage === '' ? {} : { vintage: own?.vintage ?? vintage, quality: qualityOf(site, figure, members) }),
    ...(day === undefined ? {} : { published: day }),
    source: name,
    asOfRule,
  }
}

/** The least final of what the set reads. */
function qualityOf(site: Site, figure: Figure, members: readonly BodyRef[]): Quality {
  const { qualityAt, quality } = figure
  if (qualityAt === undefined) return quality
  const found = members.map(({ member }) => {
    const at = site.context.columns.position(figure.column, { year: site.year, [site.line.bodies]: member })
    return worst.indexOf(qualityAt[at] ?? quality)
  })
  return worst[Math.max(worst.indexOf('final'), ...found)]!
}
