import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { compare, parseRational } from '@renkei/money'
import type { Bound } from '../../1-bind/bind.ts'
import type { Agreed, Programme } from '../../1-bind/program.ts'

/** What is decided lies within the bounds the text sets; where only a ratio is open, nothing but the ratio is decided. */
export function decisionInRange({ program }: Bound): readonly Diagnostic[] {
  return program.programmes.flatMap((programme) => [...programme.agreed.flatMap(outside), ...otherWays(programme)])
}

function outside(agreed: Agreed): readonly Diagnostic[] {
  return agreed.decided.filter(({ values }) => !within(agreed, values)).map(({ span }) => outOf(agreed, span))
}

function within({ ends }: Agreed, values: readonly string[]): boolean {
  return values.every((value, at) => {
    const found = parseRational(value)!
    const points = ends.map((end) => parseRational(end[at]!)!)
    return points.some((point) => compare(point, found) <= 0) && points.some((point) => compare(found, point) <= 0)
  })
}

function otherWays({ burdens, decisions }: Programme): readonly Diagnostic[] {
  return decisions
    .flatMap((decision) => decision.burdens)
    .flatMap(({ cost, span }) => {
      const agreed = burdens.find((burden) => burden.cost === cost && burden.mix)?.mix?.agreed
      return agreed ? [outOf(agreed, span)] : []
    })
}

function outOf({ about, range, span }: Agreed, at: Agreed['span']): Diagnostic {
  return diagnostic('decision-outside-range', { about, range: range === '' ? '合わせて100%' : range }, at, { related: [{ span, label: 'because-of' }] })
}
