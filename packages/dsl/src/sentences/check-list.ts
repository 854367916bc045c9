import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { spanAt, type Place } from './place.ts'
import type { Connector } from './phrase-of.ts'

/** 及び and 又は in one list could be grouped in two ways. */
export function checkList(place: Place, connectors: readonly Connector[], report: (problem: Diagnostic) => void): void {
  const joins = connectors.flatMap(({ join }) => join ?? [])
  const first = joins[0]
  const other = joins.find((join) => join.details.keyword!.stem !== first!.details.keyword!.stem)
  if (first === undefined || other === undefined) return
  const related = [{ span: spanAt(place, first.startOffset, first.end), label: 'first-here' as const }]
  report(diagnostic('mixed-list', { first: first.image, second: other.image }, spanAt(place, other.startOffset, other.end), { related }))
}
