import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Bound } from '../../1-bind/bind.ts'

/** Several measures share a cost only with the part each has, or with who agrees on it. */
export function mixWithoutWeights({ program }: Bound): readonly Diagnostic[] {
  const mixes = program.programmes.flatMap(({ burdens, decisions }) => [...burdens, ...decisions.flatMap((decision) => decision.burdens)]).flatMap(({ mix }) => mix ?? [])
  return mixes
    .filter(({ agreed }) => !agreed)
    .map(({ components, span }) => diagnostic('mix-without-weights', { measures: components.map(({ name }) => name).join('、') }, span))
}
