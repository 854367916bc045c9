import { normaliseName } from '@renkei/model'
import { isPlaceOrTime } from '../table/axes.ts'
import type { Axis, AxisItem, StatsReply } from '../reply/reply.ts'
import type { Selection } from './selection.ts'

const WHOLE = /^(?:総数|総計|合計|計|全体|男女計|総人口|全国籍|国籍総数)(?:\(.*\))?$/

/**
 * A selection to begin with: each item of 表章項目 (`tab`) is an indicator, and of every other class the one item that is plainly the whole
 * (総数, 計 …). Where that is not plain, the class is left out, so that it is asked for.
 */
export function proposeSelection({ table, axes }: Pick<StatsReply, 'table' | 'axes'>): Selection {
  const classes = axes.filter(({ id }) => !isPlaceOrTime(id))
  const tab = classes.find(({ id }) => id === 'tab')
  const wholes = classes.filter((axis) => axis !== tab).flatMap((axis) => wholeOf(axis))
  const indicators = (tab?.items ?? [undefined]).map((item) => [
    item?.name ?? table.title,
    Object.fromEntries([...(item === undefined ? [] : [['tab', item.code]]), ...wholes]) as Record<string, string>,
  ])
  return { table: table.id, edition: table.survey, indicators: Object.fromEntries(indicators) as Selection['indicators'] }
}

function wholeOf({ id, items }: Axis): readonly (readonly [string, string])[] {
  const wholes: readonly AxisItem[] = items.length === 1 ? items : items.filter(({ name }) => WHOLE.test(normaliseName(name)))
  return wholes.length === 1 ? [[id, wholes[0]!.code]] : []
}
