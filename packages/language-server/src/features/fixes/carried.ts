import type { Diagnostic, Edit } from '@renkei/diagnostics'
import { halfWidth } from '@renkei/model'
import type { FixWords } from '../../words/fixes.ts'
import type { RuleView } from '../../workspace/rule-view.ts'
import type { ProposedFix } from './fix.ts'

/** The fixes a diagnostic carries, and the name that was probably meant. */
export function carriedFixes(view: RuleView, found: Diagnostic, say: FixWords): readonly ProposedFix[] {
  const fixes = found.fixes.map(({ edits }) => ({ title: titleOf(edits, view, say), edits }))
  return [...meant(view, found, say), ...fixes]
}

/** The place must be the name alone, as the diagnostic tells it. */
function meant(view: RuleView, { span, suggestion, args, fixes }: Diagnostic, say: FixWords): readonly ProposedFix[] {
  if (!span || !suggestion || fixes.length > 0) return []
  const text = textAt(view, span)
  const typed = halfWidth(text).replace(/^「(.*)」$/, '$1')
  if (!Object.values(args).some((value) => halfWidth(String(value)) === typed)) return []
  const quoted = text.startsWith('「') && text.endsWith('」')
  return [{ title: say.correct(suggestion.text), edits: [{ span, text: quoted ? `「${suggestion.text}」` : suggestion.text }] }]
}

function titleOf(edits: readonly Edit[], view: RuleView, say: FixWords): string {
  const [first] = edits
  if (!first || edits.length > 1) return say.mend
  const before = textAt(view, first.span)
  if (first.text === '') return say.remove(short(before))
  return before === '' ? say.add(short(first.text)) : say.replace(short(before), short(first.text))
}

function textAt(view: RuleView, { source, start, end }: Edit['span']): string {
  return view.document(source)?.getText().slice(start, end) ?? ''
}

function short(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`
}
