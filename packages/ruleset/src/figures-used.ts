import { inputsOf, type Line, type NodeId } from '@renkei/plan'
import type { ReportFigure } from './report.ts'
import type { ReportContext } from './report-context.ts'

/** The figures that some of these lines read, as they stand in the year computed; one without any value is not used but missing. */
export function figuresUsed(lines: readonly Line[], year: number, { plan, snapshot }: ReportContext): readonly ReportFigure[] {
  return [...keysRead(lines, plan.nodes)].flatMap((key): readonly ReportFigure[] => {
    const figure = snapshot.figures[key]
    if (!figure || figure.column.values.every((value) => value === null)) return []
    const { source } = figure
    const { vintage, published } = source.byYear?.[String(year)] ?? source
    return [{ key, name: key.split('｜')[0]!, source: source.name, vintage, quality: figure.quality, ...(published === undefined ? {} : { published }) }]
  })
}

function keysRead(lines: readonly Line[], nodes: ReportContext['plan']['nodes']): ReadonlySet<string> {
  const keys = new Set<string>()
  const seen = new Set<NodeId>()
  const waiting = lines.map((line) => line.node).reverse()
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const node = nodes[id]
    if (!node || seen.has(id)) continue
    seen.add(id)
    if (node.op === 'figure') keys.add(node.key)
    waiting.push(...inputsOf(node).map((input) => input.node))
  }
  return keys
}
