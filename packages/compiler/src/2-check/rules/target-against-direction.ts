import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { compare, parseRational, ZERO } from '@renkei/money'
import type { Bound } from '../../1-bind/bind.ts'
import type { PerformanceIndicator } from '../../1-bind/declarations/index.ts'

const words = { up: '増加', down: '減少', hold: '維持' } as const

/** The target of a 成果指標 lies where its direction says, seen from its base. */
export function targetAgainstDirection({ program }: Bound): readonly Diagnostic[] {
  return program.declarations.indicators.flatMap(disagreement)
}

function disagreement({ base, target, direction }: PerformanceIndicator): readonly Diagnostic[] {
  if (!base || base === 'none' || !target || !direction || base.unit !== target.unit) return []
  const way = compare(parseRational(target.value) ?? ZERO, parseRational(base.value) ?? ZERO)
  const fits = direction === 'up' ? way > 0 : direction === 'down' ? way < 0 : way === 0
  if (fits) return []
  return [diagnostic('target-against-direction', { target: target.image, base: base.image, direction: words[direction] }, target.span, { related: [{ span: base.span, label: 'because-of' }] })]
}
