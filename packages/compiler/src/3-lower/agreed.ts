import type { AxisId, Column, NodeId, ValueType } from '@renkei/plan'
import type { Agreed, DecidedNumber } from '../1-bind/program.ts'
import { includesYear } from '../1-bind/years.ts'
import { columnOf } from './column.ts'
import { partiesOf } from './parties.ts'
import { BASE, exactYen, ratio } from './shape.ts'
import type { Site } from './site.ts'

/** What is to be agreed as one open item with its extreme points, and over it what was decided: the last decision first. */
export function agreedNode(site: Site, agreed: Agreed): NodeId {
  const { lowering, builder, programme } = site
  const known = lowering.agreed.get(agreed)
  if (known !== undefined) return known
  const axes: readonly AxisId[] = agreed.ends[0]!.length > 1 ? [BASE] : []
  const type: ValueType = agreed.unit === '円' ? exactYen : ratio
  const origin = lowering.origin('agreed', agreed.span)
  const id = `${programme}/${agreed.about}`
  const { about, range, who, by } = agreed
  const column = (values: readonly string[]): Column => columnOf(axes, axes.length === 0 ? values : lowering.bases.map((_, at) => values[at] ?? '0'))
  builder.open({
    id,
    waiting: 'consultation',
    about: range === '' ? about : `${about}（${range}）`,
    ...partiesOf(who, lowering),
    ...(by === undefined ? {} : { by }),
    ends: agreed.ends.map(column),
    origin,
  })
  const open = builder.node({ op: 'open', item: id }, { axes, type, origin, label: about })
  const node = oldestFirst(agreed.decided).reduce((otherwise, one, at) => {
    const decided = decidedColumn(site, one, axes)
    return lowering.decided(one.decision, { slot: `${one.decision.slot}/${about}/${at + 1}`, column: decided, otherwise, label: about, span: one.span })
  }, open)
  lowering.agreed.set(agreed, node)
  return node
}

function oldestFirst(decided: readonly DecidedNumber[]): readonly DecidedNumber[] {
  return [...decided].sort((left, right) => (left.decision.decided < right.decision.decided ? -1 : left.decision.decided > right.decision.decided ? 1 : 0))
}

/** In its years the numbers decided, in the others none. */
function decidedColumn({ lowering: { years, bases } }: Site, { years: window, values }: DecidedNumber, axes: readonly AxisId[]): Column {
  const cells = axes.length === 0 ? values : bases.map((_, at) => values[at] ?? '0')
  const all = columnOf(['year', ...axes], years.flatMap(() => cells))
  return { ...all, values: all.values.map((value, at) => (includesYear(window, years[Math.floor(at / cells.length)]!) ? value : null)) }
}
