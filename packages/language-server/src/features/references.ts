import type { Location } from 'vscode-languageserver'
import { occurrenceAt, placesOf } from '../names/occurrences.ts'
import { placeOf } from '../text/place.ts'
import type { RuleView } from '../workspace/rule-view.ts'

/** Every place of the thing at an offset, in all files of the rule set. */
export function references(view: RuleView, path: string, offset: number, includeDeclaration: boolean): readonly Location[] {
  const found = occurrenceAt(view, path, offset)
  if (!found) return []
  return placesOf(view, found.target).filter(({ declares }) => includeDeclaration || !declares).map(({ span }) => placeOf(span, view))
}
