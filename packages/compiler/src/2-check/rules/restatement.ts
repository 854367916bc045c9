import { diagnostic, didYouMean, type Diagnostic } from '@renkei/diagnostics'
import type { Bound } from '../../1-bind/bind.ts'
import type { Cost, Programme } from '../../1-bind/program.ts'

/** 再掲 names a cost of another programme, and that one is not itself a restatement. */
export function restatement({ program }: Bound): readonly Diagnostic[] {
  return program.programmes.flatMap((programme) => programme.costs.flatMap((cost) => problemOf(cost, program.programmes) ?? []))
}

function problemOf(cost: Cost, programmes: readonly Programme[]): Diagnostic | undefined {
  const { restates } = cost
  if (!restates) return undefined
  const programme = programmes.find((found) => found.number === restates.programme)
  const source = programme?.costs.find((found) => found.name === restates.cost)
  if (!source || !programme) {
    const names = programme?.costs.map((found) => found.name) ?? []
    return diagnostic('unknown-cost', { name: restates.cost, programme: restates.programme }, restates.span, { suggestion: didYouMean(restates.cost, names) })
  }
  const borne = programme.burdens.some((burden) => burden.cost === source.name)
  if (source.restates || !borne) {
    return diagnostic('restates-nothing', { cost: cost.name, source: source.name }, restates.span, { related: [{ span: source.span, label: 'declared-here' }] })
  }
  return undefined
}
