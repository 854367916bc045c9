import type { Diagnostic, Edit } from '@renkei/diagnostics'
import { halfWidth } from '@renkei/model'
import type { RuleView } from '../../workspace/rule-view.ts'
import type { ProposedFix } from './fix.ts'

/** The fixes a diagnostic carries, and the name that was probably meant. */
export function carriedFixes(view: RuleView, found: Diagnostic): readonly ProposedFix[] {
  const fixes = found.fixes.map(({ edits }) => ({ title: titleOf(edits, view), edits }))
  return [...meant(view, found), ...fixes]
}

/** The place must be the name alone, as the diagnostic tells it. */
function meant(view: RuleView, { span, suggestion, args, fixes }: Diagnostic): readonly ProposedFix[] {
  if (!span || !suggestion || fixes.length > 0) return []
  const text = textAt(view, span)
  const typed = halfWidth(text).replace(/^「(.*)」$/, '$1')
  if (!Object.values(args).some((value) => halfWidth(String(value)) === typed)) return []
  const quoted = text.startsWith('「') && text.endsWith('」')
  return [{ title: `「${suggestion.text}」に直す`, edits: [{ span, text: quoted ? `「${suggestion.text}」` : suggestion.text }] }]
}

function titleOf(edits: readonly Edit[], view: RuleView): string {
  const [first] = edits
  if (!first || edits.length > 1) return '直す'
  const before = textAt(view, first.span)
  if (first.text === '') return `「${short(before)}」を消す`
  return before === '' ? `「${short(first.text)}」を加える` : `「${short(before)}」を「${short(first.text)}」に直す`
}

function textAt(view: RuleView, { source, start, end }: Edit['span']): string {
  return view.document(source)?.getText().slice(start, end) ?? ''
}

function short(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`
}
