import { type Position, ResponseError } from 'vscode-languageserver'
import { codeActions } from '../features/code-actions.ts'
import { codeLenses } from '../features/code-lens.ts'
import { completion } from '../features/completion.ts'
import { definition } from '../features/definition.ts'
import { folding } from '../features/folding.ts'
import { formatting } from '../features/formatting.ts'
import { highlight } from '../features/highlight.ts'
import { hover } from '../features/hover.ts'
import { inlayAmounts } from '../features/inlay-amounts.ts'
import { outline } from '../features/outline.ts'
import { references } from '../features/references.ts'
import { rename, renameable } from '../features/rename.ts'
import { semanticTokens } from '../features/semantic-tokens.ts'
import type { OpenFile, Session } from './session.ts'

interface At {
  readonly textDocument: { readonly uri: string }
  readonly position: Position
}

const REFUSED = -32_803

/** Answers what editors ask of a document. Of a document that belongs to no rule set there is nothing to say. */
export function answerEditors({ connection, workspace, language, file }: Session): void {
  const inFile = <Params extends { readonly textDocument: { readonly uri: string } }, Result>(answer: (found: OpenFile, params: Params) => Result) => (params: Params): Result | null => {
    const found = file(params.textDocument.uri)
    return found ? answer(found, params) : null
  }
  const atPlace = <Params extends At, Result>(answer: (found: OpenFile, offset: number, params: Params) => Result) =>
    inFile<Params, Result>((found, params) => answer(found, found.view.document(found.path)?.offsetAt(params.position) ?? 0, params))

  connection.onCompletion(atPlace(({ view, path }, offset) => completion(view, path, offset, language())))
  connection.onHover(atPlace(({ view, path }, offset) => hover(path, offset, { view, year: workspace.yearOf(view), language: language() }) ?? null))
  connection.onDefinition(atPlace(({ view, path }, offset) => definition(view, path, offset) ?? null))
  connection.onReferences(atPlace(({ view, path }, offset, { context }) => [...references(view, path, offset, context.includeDeclaration)]))
  connection.onDocumentHighlight(atPlace(({ view, path }, offset) => highlight(view, path, offset).map((range) => ({ range }))))
  connection.onPrepareRename(atPlace(({ view, path }, offset) => renameable(view, path, offset) ?? null))
  connection.onRenameRequest(
    atPlace(({ view, path }, offset, { newName }) => {
      const renamed = rename(view, path, offset, newName, language())
      if (renamed && 'refused' in renamed) return new ResponseError<void>(REFUSED, renamed.refused) as never
      return renamed?.edit ?? null
    }),
  )
  connection.onCodeAction(
    inFile(({ view, path }, { range }) => {
      const document = view.document(path)
      return document ? [...codeActions(view, { source: path, start: document.offsetAt(range.start), end: document.offsetAt(range.end) }, language())] : []
    }),
  )
  connection.onDocumentSymbol(inFile(({ view, path }) => [...outline(view, path)]))
  connection.onFoldingRanges(inFile(({ view, path }) => [...folding(view, path)]))
  connection.onDocumentFormatting(inFile(({ view, path }) => [...formatting(view, path)]))
  connection.onCodeLens(inFile(({ view, path }, { textDocument }) => [...codeLenses(view, path, workspace.locate(textDocument.uri)?.folder.uri ?? '', language())]))
  connection.languages.semanticTokens.on(({ textDocument }) => inFile(({ view, path }) => semanticTokens(view, path))({ textDocument }) ?? { data: [] })
  connection.languages.inlayHint.on(
    inFile(({ view, path }, { range }) => {
      const document = view.document(path)
      return document ? [...inlayAmounts(view, { source: path, start: document.offsetAt(range.start), end: document.offsetAt(range.end) }, workspace.yearOf(view), language())] : []
    }),
  )
}
