// A back end written by somebody else, in plain JavaScript and without this repository: amounts and weights written in the plan, shared by a
// named bearer. Everything else it refuses by name.
import { readFileSync } from 'node:fs'

const [plan, figures] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')))
const members = (axis) => plan.axes.find(({ id }) => id === axis).members

function column(id) {
  const node = plan.nodes[id]
  if (node.op === 'const') return node.value
  if (node.op === 'figure') return figures.figures[node.key].column
  throw new Error(`operator ${node.op}`)
}

function share(line, year) {
  const node = plan.nodes[line.node]
  if (node.op !== 'apportion' || node.remainder.to !== 'bearer' || node.unit !== '1' || node.direction !== 'down') throw new Error(`operator ${node.op}`)
  const amount = BigInt(column(node.amount).values[members('year').indexOf(year)])
  const weights = column(node.weight).values.map(BigInt)
  const total = weights.reduce((a, b) => a + b)
  const shares = weights.map((weight) => (amount * weight) / total)
  shares[members('body').indexOf(node.remainder.bearer)] += amount - shares.reduce((a, b) => a + b)
  return { line: line.id, year, state: 'determined', yen: shares.map(String) }
}

try {
  const lines = plan.lines.flatMap((line) => line.years.map((year) => share(line, year)))
  console.log(JSON.stringify({ lines }))
} catch (error) {
  console.log(JSON.stringify({ refused: error.message }))
}
