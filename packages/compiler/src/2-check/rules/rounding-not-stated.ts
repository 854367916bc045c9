import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Bound } from '../../1-bind/bind.ts'

/** Without a rule on 端数 one is assumed; that is said where it matters. */
export function roundingNotStated({ program }: Bound): readonly Diagnostic[] {
  if (program.framework.rounding) return []
  const shared = program.programmes.flatMap((programme) => programme.burdens).find((burden) => burden.rounds && !burden.rounding)
  return shared ? [diagnostic('rounding-not-stated', {}, shared.span)] : []
}
