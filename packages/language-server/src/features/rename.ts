import { type Diagnostic, type Edit, type Language, messageText } from '@renkei/diagnostics'
import type { RuleSet } from '@renkei/ruleset'
import type { Range, WorkspaceEdit } from 'vscode-languageserver'
import { occurrenceAt, placesOf } from '../names/occurrences.ts'
import { rangeOf } from '../text/place.ts'
import { renameWords } from '../words/rename.ts'
import type { RuleView } from '../workspace/rule-view.ts'
import { editsOf } from './edits.ts'
import { tableCells } from './table-cells.ts'

/** What may be renamed at an offset; programmes are called by their number. */
export function renameable(view: RuleView, path: string, offset: number): { readonly range: Range; readonly placeholder: string } | undefined {
  const found = occurrenceAt(view, path, offset)
  if (!found || found.target.kind === 'programme') return undefined
  return { range: rangeOf(found.span, view), placeholder: found.target.name }
}

export type Renamed = { readonly edit: WorkspaceEdit } | { readonly refused: string }

/**
 * Gives the thing at an offset another name, wherever it was bound to it and nowhere else, and in the cells of tables that hold it. The rules are then read again under the new name: where
 * they would say anything else, or hold a mistake they did not hold before, nothing is renamed and the reason is told.
 */
export function rename(view: RuleView, path: string, offset: number, name: string, language: Language): Renamed | undefined {
  const found = occurrenceAt(view, path, offset)
  if (!found || found.target.kind === 'programme') return undefined
  const { kind, name: before } = found.target
  const places = [...placesOf(view, found.target).map(({ span }) => span), ...tableCells(view, kind, before)]
  const edits = places.map((span): Edit => ({ span, text: name }))
  const problem = problemAfter(view, edits)
  if (problem) return { refused: problem === 'changes-meaning' ? renameWords[language].changesMeaning : messageText(problem, language) }
  return { edit: editsOf(edits, view) }
}

function problemAfter(view: RuleView, edits: readonly Edit[]): Diagnostic | 'changes-meaning' | undefined {
  const { ruleSet } = view
  const after = view.after(edits)
  const before = new Set(ruleSet.diagnostics.filter(isError).map(({ code }) => code))
  const added = after.diagnostics.filter(isError).find(({ code }) => !before.has(code))
  if (added) return added
  return sizeOf(after) === sizeOf(ruleSet) ? undefined : 'changes-meaning'
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

/** What a renaming must not change: how many things there are. */
function sizeOf({ compiled: { plan, scopes, program } }: RuleSet): string {
  const costs = (program?.programmes ?? []).map(({ costs: own, burdens }) => `${String(own.length)} ${String(burdens.length)}`)
  return JSON.stringify([plan?.lines.length, Object.keys(plan?.nodes ?? {}).length, scopes.map((scope) => scope.declarations().length), costs])
}
