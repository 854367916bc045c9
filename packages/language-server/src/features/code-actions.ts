import { compareDiagnostics, type Diagnostic, type Language, type Span } from '@renkei/diagnostics'
import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver'
import { fixWords } from '../words/fixes.ts'
import type { RuleView } from '../workspace/rule-view.ts'
import { shownOf } from './diagnostics.ts'
import { editsOf } from './edits.ts'
import { carriedFixes } from './fixes/carried.ts'
import type { ProposedFix } from './fixes/fix.ts'
import { helps } from './fixes/helps.ts'
import { fixers } from './fixes/index.ts'

/** Each way is tried on the rules before it is offered. */
const MOST = 12

/** Ways to put right what was found at a stretch of a file. Those that would add a mistake, or leave what they should put right, are not offered. */
export function codeActions(view: RuleView, at: Span, language: Language): readonly CodeAction[] {
  const found = [...view.diagnostics, ...view.remarks()].sort(compareDiagnostics).filter(({ span }) => span && touches(span, at))
  const say = fixWords[language]
  return found.flatMap((one) => {
    const added = (fixers[one.name]?.(view, one, say) ?? []).slice(0, MOST).filter((fix) => helps(view, one, fix))
    return [...carriedFixes(view, one, say), ...added].map((fix, index) => actionOf(fix, one, index === 0, view, language))
  })
}

function touches(one: Span, other: Span): boolean {
  return one.source === other.source && one.start <= other.end && other.start <= one.end
}

function actionOf(fix: ProposedFix, found: Diagnostic, isPreferred: boolean, view: RuleView, language: Language): CodeAction {
  return { title: fix.title, kind: CodeActionKind.QuickFix, diagnostics: [shownOf(found, view, language)], isPreferred, edit: editOf(fix, view) }
}

function editOf({ edits, creates }: ProposedFix, view: RuleView): WorkspaceEdit {
  if (!creates) return editsOf(edits, view)
  const uri = view.uriOf(creates.path)
  const start = { line: 0, character: 0 }
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: creates.text }] },
    ],
  }
}
