import type { Line, NodeId, Plan } from '../plan.ts'
import { problemAt, type PlanProblem } from '../plan-problem.ts'

/** Lines, checks and open items must name nodes that exist; a line is whole yen by year and body. */
export function checkLines(plan: Plan): readonly PlanProblem[] {
  const dangling = (origin: number, ...ids: readonly (NodeId | undefined)[]): PlanProblem[] =>
    ids.flatMap((id) =>
      id === undefined || Object.hasOwn(plan.nodes, id) ? [] : [{ ...problemAt(plan, 'unknown-node', [], { node: id }), origins: [origin] }],
    )
  return [
    ...plan.lines.flatMap((line) => dangling(line.origin, line.node, line.conserves, line.hangs)),
    ...plan.checks.flatMap((check) => dangling(check.origin, check.left, check.right)),
    ...plan.open.flatMap((item) => dangling(item.origin, item.trial)),
    ...plan.lines.flatMap((line) => checkLine(plan, line)),
  ]
}

function checkLine(plan: Plan, line: Line): readonly PlanProblem[] {
  if (!Object.hasOwn(plan.nodes, line.node)) return []
  const { axes, type } = plan.nodes[line.node]!
  const problems: PlanProblem[] = []
  if (!axes.includes(line.bodies)) problems.push(problemAt(plan, 'wrong-axes', [line.node], { axis: line.bodies, line: line.id }))
  for (const axis of axes) {
    if (axis !== line.bodies && axis !== 'year') problems.push(problemAt(plan, 'wrong-axes', [line.node], { axis, line: line.id }))
  }
  if (type.kind !== 'number') problems.push(problemAt(plan, 'wrong-type', [line.node], { line: line.id }))
  else if (!type.whole) problems.push(problemAt(plan, 'not-whole', [line.node], { line: line.id }))
  const years = plan.axes.find(({ id }) => id === 'year')?.members ?? []
  for (const year of line.years) {
    if (!years.includes(year)) problems.push(problemAt(plan, 'unknown-member', [line.node], { member: year, line: line.id }))
  }
  return problems
}
