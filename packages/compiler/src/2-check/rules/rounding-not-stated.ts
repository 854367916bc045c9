import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Bound } from '../../1-bind/bind.ts'

const rounds = new Set(['pro-rata', 'equal', 'mix', 'rates', 'metered', 'share-of-year', 'sequence'])

/** Without a rule on 端数 one is assumed; that is said where it matters. */
export function roundingNotStated({ program }: Bound): readonly Diagnostic[] {
  if (program.framework.rounding) return []
  const shared = program.programmes.flatMap((programme) => programme.burdens).find((burden) => rounds.has(burden.method) && !burden.rounding)
  return shared ? [diagnostic('rounding-not-stated', {}, shared.span)] : []
}
