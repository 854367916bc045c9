import type { Indicator } from '@renkei/compiler'
import type { Figure, Plan } from '@renkei/plan'
import { hoverWords } from '../../words/hover.ts'
import type { HoverContext } from './context.ts'

const MOST = 20

/** A figure: where and as of when it is read, and what stands there for the year. */
export function aboutIndicator(indicator: Indicator, context: HoverContext): readonly string[] {
  const { view, year, language } = context
  const { name, unit, table, asOfText } = indicator
  const say = hoverWords[language]
  const head = `**${name}**${unit === undefined ? '' : say.unit(unit)}　${table}　${say.asOf(asOfText)}`
  const { plan, snapshot } = view.evaluation(year)
  const figures = plan && snapshot ? Object.values(snapshot.figures).filter(({ key }) => key.split('｜')[0] === name) : []
  return [head, ...figures.map(({ source }) => (source.byYear?.[String(year)] ?? source).vintage), ...(plan && figures[0] ? [rowsOf(figures[0], plan, context)] : [])]
}

/** Body by body, where the column has one cell for each in the year. */
function rowsOf({ column, scale }: Figure, { axes }: Plan, { view, year }: HoverContext): string {
  const at = (axis: string, member: string): number => axes.find(({ id }) => id === axis)?.members.indexOf(member) ?? -1
  if (column.den !== undefined || (scale !== undefined && scale !== '1') || column.axes.some((axis) => axis !== 'year' && axis !== 'body')) return ''
  const size = axes.find(({ id }) => id === 'body')?.members.length ?? 0
  const rows = view.ruleSet.bodies.flatMap(({ code, name }) => {
    const position = column.axes.reduce((sum, axis) => sum * (axis === 'body' ? size : (axes.find(({ id }) => id === axis)?.members.length ?? 1)) + at(axis, axis === 'body' ? code : String(year)), 0)
    const value = column.values[position]
    return value === null || value === undefined ? [] : [`| ${name} | ${String(value).replace(/\B(?=(\d{3})+$)/g, ',')} |`]
  })
  return rows.length === 0 ? '' : ['| | |', '|---|---:|', ...rows.slice(0, MOST)].join('\n')
}
