import type { Range } from 'vscode-languageserver'
import { occurrenceAt, placesOf } from '../names/occurrences.ts'
import { rangeOf } from '../text/place.ts'
import type { RuleView } from '../workspace/rule-view.ts'

/** The places of the thing at an offset in the same file. */
export function highlight(view: RuleView, path: string, offset: number): readonly Range[] {
  const found = occurrenceAt(view, path, offset)
  if (!found) return []
  return placesOf(view, found.target).filter(({ span }) => span.source === path).map(({ span }) => rangeOf(span, view))
}
