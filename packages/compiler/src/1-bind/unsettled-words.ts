import type { Span } from '@renkei/diagnostics'
import type { Phrase } from '@renkei/dsl'
import { hasWords } from './unread-words.ts'

/** The words of a set that leave open which bodies are meant: 甲市又は乙町, 甲市等, 関係市町のうち人口が1万人未満の団体. */
export function unsettledWords(phrase: Phrase): Span | undefined {
  const { items, joined, among, span } = phrase
  if (joined === 'or' || among) return span
  const unsettled = items.find(({ parts }) => parts.some((part) => part.modifier || hasWords(part, phrase) || part.value || part.etc))
  return unsettled?.span
}
