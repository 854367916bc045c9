import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { spanAt, type Place } from '../sentences/place.ts'
import type { Pending } from './pending.ts'

/** 構成団体のうち must be followed by what is picked from them. */
export function checkAmong(place: Place, pending: readonly Pending[]): Diagnostic | undefined {
  const left = pending.find((one) => one.kind === 'among')
  return left && diagnostic('missing-noun-after', { word: 'のうち' }, spanAt(place, left.phrase.span.start, left.end))
}
