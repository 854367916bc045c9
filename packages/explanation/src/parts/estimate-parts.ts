import type { Cause } from '@renkei/plan'
import type { ExplainContext } from '../context.ts'
import type { EstimatePart } from '../explanation.ts'

/** What makes the line provisional, and what was worked out again for want of a record. */
export function estimateParts(context: ExplainContext, causes: readonly Cause[], year: string): readonly EstimatePart[] {
  const found = new Map<string, { kind: EstimatePart['kind']; leaf: string; years: Set<string> }>()
  for (const cause of causes) {
    if (cause.class !== 'estimate' && cause.class !== 'recomputed') continue
    const key = `${cause.class}\n${cause.leaf}`
    const entry = found.get(key) ?? { kind: cause.class, leaf: cause.leaf, years: new Set() }
    found.set(key, entry)
    entry.years.add(cause.at?.['year'] ?? year)
  }
  return [...found.values()].map(({ kind, leaf, years }) => {
    const quality = worstOf(context, leaf)
    return { kind, name: nameOf(context, leaf), years: [...years].sort(), ...(quality === undefined ? {} : { quality }) }
  })
}

/** A slot of records is called after the cost of its line. */
function nameOf(context: ExplainContext, leaf: string): string {
  return context.plan.nodes[leaf]?.label ?? context.line(leaf)?.cost ?? leaf.split('｜')[0]!
}

/** 速報, 推計 or 予定: the quality that is not final. */
function worstOf({ snapshot }: ExplainContext, leaf: string): EstimatePart['quality'] {
  const figure = snapshot.figures[leaf]
  if (figure === undefined || figure.quality !== 'final') return figure?.quality
  return Object.values(figure.qualityAt ?? {}).find((quality) => quality !== 'final')
}
