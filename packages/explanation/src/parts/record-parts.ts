import type { NodeId, Recorded } from '@renkei/plan'
import { inputsOf } from '@renkei/plan'
import type { ExplainContext } from '../context.ts'
import type { RecordPart } from '../explanation.ts'

/** Decisions and payments on record that the line reads, those of one day by one authority together. */
export function recordParts(context: ExplainContext, roots: readonly NodeId[], year: string): readonly RecordPart[] {
  const { plan, snapshot } = context
  if (Object.keys(snapshot.records).length === 0 && Object.keys(snapshot.decisions).length === 0) return []
  const found = new Map<string, Recorded>()
  const seen = new Set<NodeId>(roots)
  for (const id of seen) {
    const node = plan.nodes[id]
    if (node === undefined) continue
    const record = node.op === 'recorded' ? snapshot.records[node.slot] : node.op === 'open' ? snapshot.decisions[node.item] : undefined
    if (record !== undefined && record.decided <= snapshot.asOf && saysOf(record, year, context)) found.set(`${record.decided}\n${record.authority}`, record)
    for (const input of inputsOf(node)) seen.add(input.node)
  }
  return [...found.values()].map(({ slot, decided, authority }) => ({ slot, decided, authority }))
}

/** A decision that names years says nothing of the others. */
export function saysOf({ column }: Recorded, year: string, { columns }: ExplainContext): boolean {
  if (column.axes.length !== 1 || column.axes[0] !== 'year') return true
  const cell = columns.cell(column, { year })
  return cell !== undefined && !('value' in cell && cell.value === false)
}
