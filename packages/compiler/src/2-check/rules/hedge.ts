import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Bound } from '../../1-bind/bind.ts'

/** 原則として and its like change no yen; said once for a sentence. */
export function hedge({ program }: Bound): readonly Diagnostic[] {
  const seen = new Set<string>()
  return program.programmes.flatMap((programme) =>
    programme.burdens.flatMap((burden) => {
      const key = `${burden.span.source}:${burden.span.start}`
      if (burden.hedges.length === 0 || seen.has(key)) return []
      seen.add(key)
      return [diagnostic('hedge', { words: [...new Set(burden.hedges)].join('、') }, burden.span)]
    }),
  )
}
