import { formatFile } from '@renkei/ruleset'
import type { TextEdit } from 'vscode-languageserver'
import type { RuleView } from '../workspace/rule-view.ts'
import { withLineEnds } from './edits.ts'

const BOM = '\ufeff'

/** The one layout of a file of rules, as the least that must be replaced. Nothing where a sentence cannot be read. */
export function formatting(view: RuleView, path: string): readonly TextEdit[] {
  const document = view.document(path)
  const formatted = formatFile(view.ruleSet, path)
  if (!document || formatted === undefined) return []
  const text = document.getText()
  const laidOut = (text.startsWith(BOM) && !formatted.startsWith(BOM) ? BOM : '') + withLineEnds(formatted, text)
  if (laidOut === text) return []
  const start = samePrefix(text, laidOut)
  const end = sameSuffix(text, laidOut, start)
  return [{ range: { start: document.positionAt(start), end: document.positionAt(text.length - end) }, newText: laidOut.slice(start, laidOut.length - end) }]
}

/** Up to the start of the line in which they differ, so that no character and no CR LF is cut in two. */
function samePrefix(left: string, right: string): number {
  let at = 0
  while (at < left.length && at < right.length && left[at] === right[at]) at++
  return left.lastIndexOf('\n', at - 1) + 1
}

function sameSuffix(left: string, right: string, from: number): number {
  const most = Math.min(left.length, right.length) - from
  let count = 0
  while (count < most && left[left.length - 1 - count] === right[right.length - 1 - count]) count++
  const line = left.indexOf('\n', left.length - count)
  return line < 0 ? 0 : left.length - line - 1
}
