import type { Location } from 'vscode-languageserver'
import { occurrenceAt } from '../names/occurrences.ts'
import { placeOf } from '../text/place.ts'
import type { RuleView } from '../workspace/rule-view.ts'
import { sectionOfTable } from './table-of.ts'

/** Where the thing at an offset is declared; the table that a sentence names. */
export function definition(view: RuleView, path: string, offset: number): Location | undefined {
  const found = occurrenceAt(view, path, offset)
  if (found) return placeOf(found.target.span, view)
  const table = sectionOfTable(view, path, offset)
  return table === undefined ? undefined : placeOf({ source: table, start: 0, end: 0 }, view)
}
