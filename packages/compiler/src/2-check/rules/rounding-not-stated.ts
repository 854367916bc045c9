import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Bound } from '../../1-bind/bind.ts'
import { withoutRounding } from '../../3-lower/lower.ts'

/** Without a rule on 端数 one is assumed; that is said where it matters. */
export function roundingNotStated({ program }: Bound): readonly Diagnostic[] {
  const shared = withoutRounding(program)
  return shared ? [diagnostic('rounding-not-stated', {}, shared.span)] : []
}
