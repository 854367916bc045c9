import type { Cause, PlanNode } from '@renkei/plan'
import type { ExplainContext } from '../context.ts'
import type { MissingPart } from '../explanation.ts'

/** Which figures, amounts or roles are missing, drawn together over bodies and years. */
export function missingParts(context: ExplainContext, causes: readonly Cause[], year: string): readonly MissingPart[] {
  const byLeaf = new Map<string, Cause[]>()
  for (const cause of causes) {
    if (cause.class === 'figures') byLeaf.set(cause.leaf, [...(byLeaf.get(cause.leaf) ?? []), cause])
  }
  return [...byLeaf].map(([leaf, found]) => ({
    ...nameOf(context, leaf),
    bodies: context.inOrder([...new Set(found.flatMap(({ at }) => bodiesAt(at)))].map((member) => context.body(member))),
    years: [...new Set(found.map(({ at }) => at?.['year'] ?? year))].sort(),
    ...lackingOf(context, leaf, found, year),
  }))
}

/** The body a cause is of, or the two of a pair. */
function bodiesAt(at: Cause['at']): readonly string[] {
  return ['body', 'home', 'host'].flatMap((axis) => at?.[axis] ?? [])
}

/** 令和5年度 of 過去3年度の平均. */
function lackingOf({ snapshot }: ExplainContext, leaf: string, causes: readonly Cause[], year: string): Pick<MissingPart, 'lacking'> {
  const lacking = snapshot.figures[leaf]?.lacking
  const times = new Set(causes.flatMap(({ at }) => lacking?.[at?.['year'] ?? year]?.[at?.['body'] ?? ''] ?? []))
  return times.size === 0 ? {} : { lacking: [...times].join('、') }
}

function nameOf(context: ExplainContext, leaf: string): Pick<MissingPart, 'kind' | 'name' | 'source'> {
  const node = context.plan.nodes[leaf]
  if (node !== undefined) return ofNode(context, node)
  const figure = context.snapshot.figures[leaf]
  const name = context.figureNames.get(leaf)
  if (name === undefined) return { kind: 'record', name: context.line(leaf)?.cost ?? leaf }
  return { kind: 'figure', name, ...(figure === undefined ? {} : { source: figure.source.name }) }
}

/** The year is told apart from the name: 前年度の負担割合 of 令和5年度 is the 負担割合 of that year. */
function ofNode(context: ExplainContext, node: PlanNode): Pick<MissingPart, 'kind' | 'name'> {
  const name = node.label ?? context.clause(node.origin).text
  return node.op === 'at' ? { kind: 'earlier-year', name: name.replace(/^前々?年度の/, '') } : { kind: kindOf(context, node), name }
}

/** A role nobody fills is written with its set. */
function kindOf({ plan }: ExplainContext, { type, origin }: PlanNode): MissingPart['kind'] {
  if (plan.origins[origin]?.method === 'fact') return 'fact'
  return type.kind === 'truth' || plan.origins[origin]?.method === 'set' ? 'role' : 'amount'
}
