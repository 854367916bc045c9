import { type HeadingKeyword, phraseText, type Section, type Sentence } from '@renkei/dsl'
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver'
import { rangeOf } from '../text/place.ts'
import type { RuleView } from '../workspace/rule-view.ts'

const kinds: Readonly<Partial<Record<HeadingKeyword, SymbolKind>>> = {
  枠組み: SymbolKind.Namespace,
  指標: SymbolKind.Field,
  事業: SymbolKind.Class,
  按分方式: SymbolKind.Function,
  検算: SymbolKind.Event,
  仮定: SymbolKind.Constant,
  参照: SymbolKind.Module,
}

/** The headings of a file, and below each what its sentences are about. */
export function outline(view: RuleView, path: string): readonly DocumentSymbol[] {
  const file = view.ruleSet.files.find(({ source }) => source === path)
  return (file?.sections ?? []).map((section) => symbolOf(section, view))
}

function symbolOf(section: Section, view: RuleView): DocumentSymbol {
  const { heading, span, sentences } = section
  const number = heading.number === undefined ? '' : `【${heading.number.value}】`
  const detail = number === '' && heading.name.value !== '' ? heading.keyword : ''
  return {
    name: heading.name.value === '' && number === '' ? heading.keyword : `${number}${heading.name.value}`,
    ...(detail === '' ? {} : { detail }),
    kind: kinds[heading.keyword] ?? SymbolKind.Object,
    range: rangeOf(span, view),
    selectionRange: rangeOf(heading.span, view),
    children: sentences.flatMap((sentence) => aboutOf(sentence, view)),
  }
}

/** A sentence by its topic: 運営費 負担する. */
function aboutOf(sentence: Sentence, view: RuleView): readonly DocumentSymbol[] {
  const topic = sentence.clauses[0]?.arguments.find(({ particle }) => particle === 'は')
  const verb = sentence.clauses.at(-1)?.verb
  if (!topic || !verb || sentence.lead) return []
  const text = view.document(sentence.span.source)?.getText() ?? ''
  const name = phraseText(text, topic.phrase)
  if (name === '') return []
  const kind = verb.stem === 'いう' ? SymbolKind.Variable : verb.stem === '負担する' ? SymbolKind.Method : SymbolKind.Property
  return [{ name, detail: verb.stem, kind, range: rangeOf(sentence.span, view), selectionRange: rangeOf(topic.phrase.span, view) }]
}
