import { lineId, placeOfAmount, type Expected, type Given, type Programme, type Verification } from '@renkei/compiler'
import { inputsOf, type Line, type NodeId, type Outcome, type Plan, type Scenario } from '@renkei/plan'

/** The amounts a check gives replace those of the plan, where they differ. */
export function scenarioOf(verification: Verification, plan: Plan, programmes: readonly Programme[]): Scenario | undefined {
  const override: Record<NodeId, Scenario['override'][string]> = {}
  for (const given of verification.given) {
    const node = amountNode(given, plan, programmes)
    const amount = node === undefined ? undefined : plan.nodes[node]
    if (node === undefined || amount?.op !== 'const') continue
    const column = override[node] ?? amount.value
    const year = plan.axes.find((axis) => axis.id === 'year')!.members.indexOf(String(given.year))
    const values = [...column.values]
    values[year] = Number(given.value)
    const marks = Object.fromEntries(Object.entries(column.marks ?? {}).filter(([at]) => Number(at) !== year))
    override[node] = { ...column, values, marks }
  }
  return Object.keys(override).length === 0 ? undefined : { id: verification.name, label: verification.name, override }
}

function amountNode(given: Given, plan: Plan, programmes: readonly Programme[]): NodeId | undefined {
  const line = lineOf(given.programme, given.cost, plan)
  return line ? (line.conserves ?? line.hangs) : statedNode(given, plan, programmes)
}

/** The amount of a cost that nobody bears as such. */
function statedNode({ programme, cost }: Given, { nodes, origins }: Plan, programmes: readonly Programme[]): NodeId | undefined {
  const own = programmes.find(({ number }) => number === programme)
  const found = own?.costs.find(({ name }) => name === cost)
  const span = own && found && placeOfAmount(found, own)
  return Object.keys(nodes).find((id) => {
    const { method, span: at } = origins[nodes[id]!.origin]!
    return nodes[id]!.op === 'const' && method === 'cost' && at.source === span?.source && at.start === span.start && at.end === span.end
  })
}

function lineOf(programme: string, cost: string, plan: Plan): Line | undefined {
  return plan.lines.find((line) => line.id === lineId(programme, cost))
}

/** An amount given for the sake of the check that the yen do not depend on shows nothing. */
export function isGivenInVain(expected: Expected, { given }: Verification, outcome: Outcome, plan: Plan, programmes: readonly Programme[]): boolean {
  const line = lineOf(expected.programme, expected.cost, plan)
  if (expected.kind !== 'due' && given.some((each) => amountNode(each, plan, programmes) === undefined)) return true
  const own = given.filter(({ programme, cost, year }) => programme === expected.programme && cost === expected.cost && year === expected.year)
  const found = outcome.lines.find((one) => one.line === line?.id && one.year === String(expected.year))
  if (expected.kind === 'state' || own.length === 0 || !line || found?.total === undefined || found.state === 'no-cost') return false
  const read = nodesBehind(line.node, plan)
  return own.every((each) => !read.has(amountNode(each, plan, programmes) ?? ''))
}

function nodesBehind(root: NodeId, { nodes }: Plan): ReadonlySet<NodeId> {
  const seen = new Set([root])
  for (const id of seen) for (const { node } of inputsOf(nodes[id]!)) seen.add(node)
  return seen
}
