import type { Column, NodeId } from '@renkei/plan'
import type { Site } from './site.ts'

/** The node of a sentence, and what says that it holds where there are several. */
export interface InForce {
  readonly node: NodeId
  readonly guard?: NodeId
}

/**
 * The sentence in force: of several that hold in different years, under different conditions or from the day of a decision, the first that
 * holds in this one; none while that is not known.
 */
export function inForce(site: Site): InForce | undefined {
  const node = site.op('when')
  if (node === undefined || !(site.method === 'by-year' || site.method === 'conditional')) return { node: site.id }
  const asked = node.cases.map(([guard, then]) => ({ holds: truthAt(site, guard), guard, then })).find(({ holds }) => holds !== false)
  return asked?.holds === true ? { guard: asked.guard, node: asked.then } : undefined
}

/** Whether a guard holds in the year of the site; undefined where that is not known. */
export function truthAt(site: Site, guard: NodeId): boolean | undefined {
  const node = site.context.plan.nodes[guard]!
  if (node.op === 'recorded') return truthIn(site, onRecord(site, guard)) ?? false
  if (node.op === 'const') return truthIn(site, node.value)
  const value = site.cells.step(guard)?.result.value
  return typeof value === 'boolean' ? value : undefined
}

function truthIn(site: Site, column: Column | undefined): boolean | undefined {
  const cell = column && site.context.columns.cell(column, { year: site.year })
  return cell !== undefined && 'value' in cell && typeof cell.value === 'boolean' ? cell.value : undefined
}

/** A decision counts in the years it is about, from its day on. */
function onRecord(site: Site, guard: NodeId): Column | undefined {
  const slot = site.op('recorded', guard)?.slot
  const { records, asOf } = site.context.snapshot
  const record = slot === undefined ? undefined : records[slot]
  return record && record.decided <= asOf ? record.column : undefined
}
