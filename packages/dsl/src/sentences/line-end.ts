import { frameOf, isListed } from '../frames/frame-table.ts'
import { isFormalNoun } from '../frames/formal-nouns.ts'
import { isOneOf, isToken, namesOf, type Token } from '../lexer/token.ts'

/** What may follow a closing verb on the next line. */
const ENDING = namesOf('Period', 'Heading', 'NumberedItem', 'Marker', 'Comma')
const NO_TOPIC = namesOf('Verb', 'Period', 'Heading', 'NumberedItem', 'Bad')

/**
 * True where a sentence most likely ended without its 。: a closing verb stands at the end of a line and what follows on the next
 * line is no noun that it could describe. `sentence` ends in the token at `index` of all tokens.
 */
export function endsAtLine(text: string, sentence: readonly Token[], tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!
  const next = tokens[index + 1]
  if (!isToken(token, 'Verb') || token.details.keyword?.shape?.tense !== 'present') return false
  if (next === undefined || isOneOf(next, ENDING) || !/[\n\r]/.test(text.slice(token.end, next.startOffset))) return false
  if (isToken(next, 'Lead')) return true
  if (beginsNewTopic(tokens, index + 1) && sentence.some((_, at) => isTopic(sentence, at))) return true
  const { stem } = token.details.keyword
  return !(isListed(stem) && frameOf(stem).presentBefore) && !isFormalNoun(next)
}

/** 運営費は、 — a topic with its reading point. */
function isTopic(tokens: readonly Token[], at: number): boolean {
  return isToken(tokens[at], 'Particle') && tokens[at]!.details.keyword?.stem === 'は' && isToken(tokens[at + 1], 'Comma')
}

function beginsNewTopic(tokens: readonly Token[], start: number): boolean {
  for (let at = start; at < tokens.length; at++) {
    if (isToken(tokens[at], 'Particle')) return isTopic(tokens, at)
    if (isOneOf(tokens[at], NO_TOPIC)) return false
  }
  return false
}
