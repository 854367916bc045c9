import type { Line, LineOutcome, OpenItem } from '@renkei/plan'
import { causesOf } from './causes-of.ts'
import type { ReportOpen } from './report.ts'
import type { ReportContext } from './report-context.ts'

/** What must be decided before the line has a number. */
export function openOf(found: LineOutcome, line: Line, context: ReportContext): readonly ReportOpen[] {
  const { plan, outcome } = context
  const leaves = causesOf(found, outcome, 'consultation')
  return leaves.size === 0 ? [] : plan.open.filter((item) => leaves.has(item.id)).map((item) => reportOpen(item, line, context))
}

function reportOpen({ about, who, by, bodies = [], parties, origin }: OpenItem, line: Line, { plan, allBodies, ruleSet }: ReportContext): ReportOpen {
  const ratio = plan.origins[origin]?.method === 'open-ratio'
  const base = ratio ? baseOf(line, ruleSet) : ''
  return {
    about,
    of: ratio ? 'ratio' : 'burden',
    ...(base === '' ? {} : { base }),
    who,
    parties: (parties ?? who.map((name) => ({ name, ...(who.length === 1 ? { bodies } : {}) }))).map((party) => ({ name: party.name, bodies: allBodies(party.bodies ?? []) })),
    bodies: allBodies(bodies),
    ...(by === undefined ? {} : { by }),
  }
}

/** What the sentence says the ratio shall go by. */
function baseOf({ programme, cost }: Line, { compiled }: ReportContext['ruleSet']): string {
  const burdens = compiled.program?.programmes.find(({ number }) => number === programme)?.burdens ?? []
  const base = burdens.find((burden) => burden.cost === cost && burden.method === 'open-ratio')?.reading.values['base']
  return typeof base === 'string' ? base : ''
}
