import { inputsOf, type Line, type NodeId, type Plan, type PlanNode } from '@renkei/plan'
import type { ReportFigure } from './report.ts'
import type { ReportContext } from './report-context.ts'

/** A figure, and the years it is read in: that computed, and those the text names (令和2年度における). */
type YearsRead = ReadonlyMap<string, ReadonlySet<string>>

/** The figures that some of these lines read, as they stand in the years read; one without any value is not used but missing. */
export function figuresUsed(lines: readonly Line[], year: number, { plan, snapshot }: ReportContext): readonly ReportFigure[] {
  return [...yearsRead(lines, String(year), plan)].flatMap(([key, years]) => [...years].flatMap((read): readonly ReportFigure[] => {
    const figure = snapshot.figures[key]
    if (!figure || figure.column.values.every((value) => value === null)) return []
    const { source } = figure
    const { vintage, published } = source.byYear?.[read] ?? source
    return [{ key, name: key.split('｜')[0]!, source: source.name, vintage, quality: figure.quality, ...(published === undefined ? {} : { published }) }]
  }))
}

/** A node on the way; `exact` while it is read in that very year, and not in one before it. */
interface Reading {
  readonly id: NodeId
  readonly read: string
  readonly exact: boolean
}

function yearsRead(lines: readonly Line[], year: string, plan: Plan): YearsRead {
  const years = plan.axes.find(({ id }) => id === 'year')?.members ?? []
  const found = new Map<string, Set<string>>()
  const seen = new Set<string>()
  const waiting = lines.map((line): Reading => ({ id: line.node, read: year, exact: true })).reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { id, read, exact } = next
    const node = plan.nodes[id]
    const key = `${id} ${read} ${String(exact)}`
    if (!node || seen.has(key)) continue
    seen.add(key)
    if (node.op === 'figure') found.set(node.key, (found.get(node.key) ?? new Set()).add(read))
    const fixed = node.op === 'at' && node.axis === 'year' && 'fixed' in node.by ? node.by.fixed : read
    const shifted = node.op === 'at' && node.axis === 'year' && !('fixed' in node.by)
    waiting.push(...readIn(node, plan, exact ? years.indexOf(read) : -1).map((input): Reading => ({ id: input, read: fixed, exact: exact && !shifted })))
  }
  return found
}

/** What a node reads; where the years alone choose, what it reads in this one. */
function readIn(node: PlanNode, { nodes }: Plan, at: number): readonly NodeId[] {
  const holds = node.op === 'when' ? node.cases.map(([guard]) => heldIn(nodes[guard], at)) : []
  if (node.op !== 'when' || holds.includes(undefined)) return inputsOf(node).map((input) => input.node)
  return [node.cases[holds.indexOf(true)]?.[1] ?? node.else]
}

/** Whether a mask of years holds in one; undefined of what is no such mask. */
function heldIn(node: PlanNode | undefined, at: number): boolean | undefined {
  const value = node?.op === 'const' && node.value.axes.join() === 'year' ? node.value.values[at] : undefined
  return typeof value === 'boolean' ? value : undefined
}
