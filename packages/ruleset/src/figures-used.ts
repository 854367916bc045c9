import { inputsOf, type Line, type NodeId } from '@renkei/plan'
import type { ReportFigure } from './report.ts'
import type { ReportContext } from './report-context.ts'

/** A figure, and the years it is read in: that computed, and those the text names (令和2年度における). */
type YearsRead = ReadonlyMap<string, ReadonlySet<string>>

/** The figures that some of these lines read, as they stand in the years read; one without any value is not used but missing. */
export function figuresUsed(lines: readonly Line[], year: number, { plan, snapshot }: ReportContext): readonly ReportFigure[] {
  return [...yearsRead(lines, String(year), plan.nodes)].flatMap(([key, years]) => [...years].flatMap((read): readonly ReportFigure[] => {
    const figure = snapshot.figures[key]
    if (!figure || figure.column.values.every((value) => value === null)) return []
    const { source } = figure
    const { vintage, published } = source.byYear?.[read] ?? source
    return [{ key, name: key.split('｜')[0]!, source: source.name, vintage, quality: figure.quality, ...(published === undefined ? {} : { published }) }]
  }))
}

function yearsRead(lines: readonly Line[], year: string, nodes: ReportContext['plan']['nodes']): YearsRead {
  const found = new Map<string, Set<string>>()
  const seen = new Set<string>()
  const waiting = lines.map((line): readonly [NodeId, string] => [line.node, year]).reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [id, read] = next
    const node = nodes[id]
    if (!node || seen.has(`${id} ${read}`)) continue
    seen.add(`${id} ${read}`)
    if (node.op === 'figure') found.set(node.key, (found.get(node.key) ?? new Set()).add(read))
    const fixed = node.op === 'at' && node.axis === 'year' && 'fixed' in node.by ? node.by.fixed : read
    waiting.push(...inputsOf(node).map((input): readonly [NodeId, string] => [input.node, fixed]))
  }
  return found
}
