import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver'
import type { RuleView } from '../workspace/rule-view.ts'

/** Sections, and comments that stand below each other. */
export function folding(view: RuleView, path: string): readonly FoldingRange[] {
  const file = view.ruleSet.files.find(({ source }) => source === path)
  const document = view.document(path)
  if (!file || !document) return []
  const lineOf = (offset: number): number => document.positionAt(offset).line
  const sections = file.sections.map(({ span }) => ({ startLine: lineOf(span.start), endLine: lineOf(span.end) }))
  const lines = file.comments.filter(({ trailing }) => !trailing).map(({ span }) => lineOf(span.start))
  return [...sections, ...runsOf(lines).map((run) => ({ ...run, kind: FoldingRangeKind.Comment }))].filter(({ startLine, endLine }) => endLine > startLine)
}

function runsOf(lines: readonly number[]): readonly { startLine: number; endLine: number }[] {
  const runs: { startLine: number; endLine: number }[] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last?.endLine === line - 1) last.endLine = line
    else runs.push({ startLine: line, endLine: line })
  }
  return runs
}
