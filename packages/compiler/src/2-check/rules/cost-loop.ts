import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { standsForTotal, totalOf } from '../../1-bind/amount-of.ts'
import type { Bound } from '../../1-bind/bind.ts'
import type { Cost, Programme } from '../../1-bind/program.ts'
import { walkQuantity } from '../../1-bind/quantity/quantity.ts'

/** What a cost is worked out from; `earlier` where that is its amount of another year. */
interface Need {
  readonly name: string
  readonly earlier: boolean
}

/** No cost is worked out from itself, be it through others. */
export function costLoop({ program, scopes }: Bound): readonly Diagnostic[] {
  return program.programmes.flatMap((programme) => {
    const told = new Set<string>()
    return programme.costs.flatMap((cost) => {
      const loop = cost.derived && !told.has(cost.name) ? loopFrom(cost, programme) : undefined
      if (!loop) return []
      for (const { name } of loop) told.add(name)
      const { span } = cost.derived!
      if (loop.some(({ earlier }) => earlier)) return [diagnostic('words-not-understood', { words: scopes[0]!.text(span) }, span)]
      return [diagnostic('same-year-cycle', { loop: [cost, ...loop].map(({ name }) => name).join(' → ') }, span)]
    })
  })
}

/** The way from a cost back to itself. */
function loopFrom(cost: Cost, programme: Programme): readonly Need[] | undefined {
  const seen = new Set<string>()
  const walk = (at: Cost): readonly Need[] | undefined => {
    for (const need of needsOf(at, programme)) {
      if (need.name === cost.name) return [need]
      const next = programme.costs.find(({ name }) => name === need.name)
      if (!next || seen.has(need.name)) continue
      seen.add(need.name)
      const rest = walk(next)
      if (rest) return [need, ...rest]
    }
    return undefined
  }
  return walk(cost)
}

function needsOf(cost: Cost, programme: Programme): readonly Need[] {
  const total = totalOf(programme)
  if (cost.derived) return walkQuantity(cost.derived).flatMap(({ form }) => (form.kind === 'cost' ? [{ name: form.name, earlier: form.year !== undefined }] : []))
  if (cost.excess) return [{ name: cost.excess.of, earlier: false }]
  const others = cost.kind === 'rest' ? programme.costs.filter(({ kind }) => kind === 'total' || kind === 'item') : total && standsForTotal(cost, programme) ? [total] : []
  return others.map(({ name }) => ({ name, earlier: false }))
}
