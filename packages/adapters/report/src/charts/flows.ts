import type { ReportOutcome } from '@renkei/ruleset'

/** What a body bears of a cost: the strands of every picture of who pays what. */
export interface Flow {
  readonly cost: string
  readonly body: string
  /** Yen; always above zero: what is paid back, and nothing, cannot be drawn as a width. */
  readonly yen: number
}

/** Of costs that are in the total, each where it is counted. */
export function flowsOf(outcomes: readonly ReportOutcome[], costName: (programme: string, cost: string) => string): readonly Flow[] {
  return outcomes
    .filter(({ inTotal, restates }) => inTotal && restates === undefined)
    .flatMap(({ programme, cost, shares }) => shares.flatMap(({ name, yen = 0 }) => (yen > 0 ? [{ cost: costName(programme, cost), body: name, yen }] : [])))
}

/** Names in the order of their widths, the widest first. */
export function byWidth(flows: readonly Flow[], end: 'cost' | 'body'): readonly string[] {
  const widths = new Map<string, number>()
  for (const flow of flows) widths.set(flow[end], (widths.get(flow[end]) ?? 0) + flow.yen)
  return [...widths].sort(([, left], [, right]) => right - left).map(([name]) => name)
}
