import type { Span } from '@renkei/diagnostics'
import type { Part, Phrase } from '@renkei/dsl'
import { onlyItem, wordOf } from './phrases.ts'
import { hasWords } from './unread-words.ts'

/** Nouns that only stand for what is chosen: のうち…の団体. */
const pronouns: ReadonlySet<string> = new Set(['団体', '市町', '市町村', '町村', 'もの', '構成団体', '構成市町', '構成市町村', '関係市町', '関係市町村', '関係団体'])
const comparing: ReadonlySet<string> = new Set(['である', '超える', '超過する', '満たない', '上回る', '下回る'])

/** The words of a set that leave open which bodies are meant: 甲市又は乙町, 甲市等. */
export function unsettledWords(phrase: Phrase): Span | undefined {
  const { items, joined, among, span } = phrase
  if (joined === 'or' || (among && !isChoice(phrase))) return span
  const unsettled = items.find(({ parts }) => parts.some((part) => (part.modifier && !isChosen(part)) || hasWords(part, phrase) || part.value || part.etc))
  return unsettled?.span
}

/** 人口が1万人未満の団体: figures say which. */
export function isChosen({ modifier }: Part): boolean {
  return modifier !== undefined && comparing.has(modifier.verb.stem)
}

function isChoice(phrase: Phrase): boolean {
  const parts = onlyItem(phrase)?.parts ?? []
  return parts.length === 1 && isChosen(parts[0]!) && pronouns.has(wordOf(parts[0]!) ?? '')
}
