import type { Cause, LineOutcome, PlanNode } from '@renkei/plan'
import { causesOf, yearsOf } from './causes-of.ts'
import type { ReportMissing } from './report.ts'
import type { ReportContext } from './report-context.ts'

/** Which figure, amount, value or role is missing: drawn together over bodies and years. */
export function missingOf(found: LineOutcome, context: ReportContext): readonly ReportMissing[] {
  return [...causesOf(found, context.outcome, 'figures')].map(([leaf, causes]) => ({
    ...nameOf(leaf, context),
    bodies: context.allBodies(causes.flatMap(({ at }) => ['body', 'home', 'host'].flatMap((axis) => at?.[axis] ?? []))),
    years: yearsOf(causes, found),
    ...lackingOf(leaf, causes, found, context),
  }))
}

/** 令和5年度 of 過去3年度の平均. */
function lackingOf(leaf: string, causes: readonly Cause[], { year }: LineOutcome, { snapshot }: ReportContext): Pick<ReportMissing, 'lacking'> {
  const lacking = snapshot.figures[leaf]?.lacking
  const times = new Set(causes.flatMap(({ at }) => lacking?.[at?.['year'] ?? year]?.[at?.['body'] ?? ''] ?? []))
  return times.size === 0 ? {} : { lacking: [...times].join('、') }
}

/** A leaf is a figure's key or a node; how a node came into the plan says what kind of thing it holds. */
function nameOf(leaf: string, { plan, snapshot }: ReportContext): Pick<ReportMissing, 'kind' | 'name' | 'asOfRule'> {
  const node = plan.nodes[leaf]
  if (!node) {
    const asOfRule = snapshot.figures[leaf]?.source.asOfRule ?? ''
    return { kind: 'figure', name: leaf.split('｜')[0]!, ...(asOfRule === '' ? {} : { asOfRule }) }
  }
  return { kind: kindOf(plan.origins[node.origin]?.method, node), name: node.label ?? leaf }
}

function kindOf(method: string | undefined, node: PlanNode): ReportMissing['kind'] {
  if (node.op !== 'const') return 'value'
  if (method === 'set') return 'role'
  return method === 'cost' ? 'amount' : 'value'
}
