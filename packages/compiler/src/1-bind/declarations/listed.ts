import type { Span } from '@renkei/diagnostics'
import type { Phrase, Sentence } from '@renkei/dsl'
import { plainWord, wordOf } from '../phrases.ts'
import type { Scope } from '../scope.ts'
import { settingOf } from '../statement.ts'
import { strayWords } from '../stray-words.ts'
import { notUnderstood, type SentenceReader } from './section.ts'

/** One of several things a sentence lists. */
export interface ListedText {
  readonly text: string
  readonly span: Span
}

/**
 * …は、次のとおりとする。 with numbered items 一　… 二　… below it, or …は、「…」及び「…」とする。 `take` is given the items in order; twice the
 * same is one too many and not understood.
 */
export function listed(name: string, expected: string, scope: Scope, take: (items: readonly ListedText[]) => void): SentenceReader {
  return (sentence) => {
    const setting = settingOf(sentence)
    if (!setting || scope.text(setting.subject.span) !== name) return false
    const items = sentence.items ? numbered(sentence, setting.complement) : inline(setting.complement)
    const different = items && new Set(items.map(({ text }) => text)).size === items.length
    if (!items || items.length === 0 || !different || strayWords(sentence)) notUnderstood(name, expected, setting, scope)
    else take(items)
    return true
  }
}

/** とおり joins the 次の before it. */
function numbered({ items = [] }: Sentence, { items: [item] }: Phrase): readonly ListedText[] | undefined {
  const words = item?.parts.map(wordOf).join('の')
  return words === '次のとおり' ? items.map(({ text, span }) => ({ text, span })) : undefined
}

function inline(phrase: Phrase): readonly ListedText[] | undefined {
  if (plainWord(phrase) === '次のとおり') return undefined
  const found = phrase.items.map(({ parts: [part, ...more], span }) => (part?.core.kind === 'quoted' || (part?.core.kind === 'name' && part.core.known) ? (more.length === 0 && !part.value && !part.aside && !part.etc ? { text: part.core.value, span } : undefined) : undefined))
  return found.every((one) => one !== undefined) && !phrase.except && !phrase.among ? found : undefined
}
