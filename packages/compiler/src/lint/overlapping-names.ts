import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Cost, Programme } from '../1-bind/program.ts'
import type { Linted } from './lint.ts'

/** 運営費 beside 運営費等: one name begins with the other, and a reader takes the one for the other. */
export function overlappingNames({ program }: Linted): readonly Diagnostic[] {
  return program.programmes.flatMap(overlapsIn)
}

function overlapsIn({ costs }: Programme): readonly Diagnostic[] {
  const items = costs.filter(({ kind }) => kind === 'item' || kind === 'outside')
  return items.flatMap((cost) => {
    const inner = items.find((other) => overlaps(cost, other))
    return inner ? [diagnostic('overlapping-names', { name: cost.name, inner: inner.name }, cost.span, { related: [{ span: inner.span, label: 'declared-here' }] })] : []
  })
}

function overlaps(long: Cost, short: Cost): boolean {
  return long.name.length > short.name.length && long.name.startsWith(short.name)
}
