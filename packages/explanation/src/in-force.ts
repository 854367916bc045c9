import type { NodeId } from '@renkei/plan'
import type { Site } from './site.ts'

/** The sentence in force: of several that hold in different years, the first that holds in this one. */
export function inForce(site: Site): NodeId | undefined {
  const node = site.op('when')
  if (node === undefined || site.method !== 'by-year') return site.id
  const found = node.cases.find(([guard]) => {
    const mask = site.op('const', guard)
    const cell = mask && site.context.columns.cell(mask.value, { year: site.year })
    return cell !== undefined && 'value' in cell && cell.value === true
  })
  return found?.[1]
}
