import type { LineOutcome } from '@renkei/plan'
import { causesOf, yearsOf } from './causes-of.ts'
import type { ReportEstimate } from './report.ts'
import type { ReportContext } from './report-context.ts'

/** What an amount rests on that will be replaced. */
export function estimatesOf(found: LineOutcome, context: ReportContext): readonly ReportEstimate[] {
  return (['estimate', 'recomputed'] as const).flatMap((kind) =>
    [...causesOf(found, context.outcome, kind)].map(([leaf, causes]) => ({ kind, ...nameOf(leaf, context), years: yearsOf(causes, found) })),
  )
}

/** A leaf is a figure's key, the slot of a record or a node. */
function nameOf(leaf: string, { plan, snapshot }: ReportContext): Pick<ReportEstimate, 'name' | 'quality'> {
  const figure = snapshot.figures[leaf]
  if (figure) return { name: leaf.split('｜')[0]!, quality: figure.quality }
  return { name: plan.nodes[leaf]?.label ?? plan.lines.find(({ id }) => id === leaf)?.cost ?? leaf }
}
