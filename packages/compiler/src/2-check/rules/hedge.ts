import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Bound } from '../../1-bind/bind.ts'

/** 原則として and its like change no yen; said once for each place. */
export function hedge({ program }: Pick<Bound, 'program'>): readonly Diagnostic[] {
  const hedges = program.programmes.flatMap((programme) => programme.burdens).flatMap((burden) => burden.hedges)
  const places = new Map(hedges.map((found) => [`${found.span.source}:${found.span.start}`, found]))
  return [...places.values()].map(({ word, span }) => diagnostic('hedge', { words: word }, span))
}
