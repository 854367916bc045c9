import type { Column, NodeId } from '@renkei/plan'
import type { Site } from './site.ts'

/** The node of a sentence, and what says that it holds where there are several. */
export interface InForce {
  readonly node: NodeId
  readonly guard?: NodeId
}

/** The sentence in force: of several that hold in different years or from the day of a decision, the first that holds in this one. */
export function inForce(site: Site): InForce | undefined {
  const node = site.op('when')
  if (node === undefined || site.method !== 'by-year') return { node: site.id }
  const found = node.cases.find(([guard]) => {
    const mask = site.op('const', guard)?.value ?? onRecord(site, guard)
    const cell = mask && site.context.columns.cell(mask, { year: site.year })
    return cell !== undefined && 'value' in cell && cell.value === true
  })
  return found && { guard: found[0], node: found[1] }
}

/** A decision counts in the years it is about, from its day on. */
function onRecord(site: Site, guard: NodeId): Column | undefined {
  const slot = site.op('recorded', guard)?.slot
  const { records, asOf } = site.context.snapshot
  const record = slot === undefined ? undefined : records[slot]
  return record && record.decided <= asOf ? record.column : undefined
}
