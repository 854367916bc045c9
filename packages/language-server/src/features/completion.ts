import type { Language } from '@renkei/diagnostics'
import { halfWidth } from '@renkei/model'
import type { CompletionItem, CompletionList } from 'vscode-languageserver'
import { completionWords } from '../words/completion.ts'
import type { RuleView } from '../workspace/rule-view.ts'
import { burdens } from './completion/burdens.ts'
import type { Candidate } from './completion/candidate.ts'
import { headings } from './completion/headings.ts'
import { names } from './completion/names.ts'
import { completionPlace, type CompletionPlace } from './completion/place.ts'
import { programmes } from './completion/programmes.ts'
import { quoted } from './completion/quoted.ts'
import { shares } from './completion/shares.ts'
import { topics } from './completion/topics.ts'
import { words } from './completion/words.ts'
import { years } from './completion/years.ts'

const MOST = 200

/** What may be written at an offset: whole clauses, names, and the words that the grammar takes there. Japanese has no blanks, so the word that is being typed may end at any character. */
export function completion(view: RuleView, path: string, offset: number, language: Language): CompletionList {
  const place = completionPlace(view, path, offset)
  const document = view.document(path)
  if (!place || !document) return { isIncomplete: false, items: [] }
  const text = document.getText()
  const whole = new Set(names({ ...place, next: { starts: [{ from: 0, slot: 'start' }], words: [] } }).map((name) => name.text))
  const fitting = candidates(place, offset).flatMap((candidate): readonly [Candidate, string][] => {
    const typed = text.slice(candidate.from, offset)
    const by = filterText(candidate, typed)
    if (by === undefined) return []
    // A word that is only begun is more likely to be finished than to be followed by a particle.
    return [[typed === '' || whole.has(typed) ? candidate : { ...candidate, rank: candidate.rank - 1 }, by]]
  })
  const best = [...new Map(fitting.sort(([left], [right]) => right.rank - left.rank).map((one) => [`${String(one[0].from)} ${one[0].text}`, one])).values()].sort(([left], [right]) => left.rank - right.rank).slice(0, MOST)
  const items = best.map(([{ text: newText, kind, is, title, from }, by], index): CompletionItem => ({
    label: newText,
    kind,
    ...(is === undefined ? (title === undefined ? {} : { detail: title }) : { detail: completionWords[language][is] }),
    sortText: String(index).padStart(4, '0'),
    filterText: by,
    textEdit: { range: { start: document.positionAt(from), end: document.positionAt(offset) }, newText },
  }))
  return { isIncomplete: true, items }
}

function candidates(place: CompletionPlace, offset: number): readonly Candidate[] {
  if (place.inQuotation) return quoted(place.view, place.before, offset)
  return [burdens, shares, topics, names, years, programmes, words, headings].flatMap((make) => make(place))
}

/** What is typed must be its beginning, as written or as read; what is wholly typed is no help. */
function filterText({ text, reading }: Candidate, typed: string): string | undefined {
  const begun = halfWidth(typed)
  if (halfWidth(text).startsWith(begun) && halfWidth(text) !== begun) return text
  return reading?.startsWith(begun) === true ? reading : undefined
}
