import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Bound } from '../../1-bind/bind.ts'

/** Where shares are rounded up or to the nearest, they do not sum to the cost until somebody takes the difference. */
export function remainderNotStated({ program }: Bound): readonly Diagnostic[] {
  const seen = new Set<unknown>()
  return program.programmes.flatMap(({ burdens }) =>
    burdens.flatMap((burden) => {
      const rounding = burden.rounding ?? program.framework.rounding
      if (!burden.pools || !rounding || rounding.direction === 'down' || rounding.remainder.to !== 'largest-remainder' || seen.has(rounding)) return []
      seen.add(rounding)
      return [diagnostic('rounding-not-understood', {}, rounding.span, { related: [{ span: burden.span, label: 'used-here' }] })]
    }),
  )
}
