import { quoteAt } from '../lexer/quote.ts'
import type { Sentence } from '../tree/tree.ts'
import { canonical } from './canonical.ts'
import type { Stretch } from './wrap.ts'

/** A part of a sentence cut behind its reading points, but not inside 「 」 and （ ）; each stretch in the one form. */
export function stretchesOf(text: string, start: number, end: number, sentence: Sentence): readonly Stretch[] {
  const closings = sentence.clauses.flatMap((clause) => [clause, ...clause.conditions]).map(({ span }) => span.end)
  const stretches: Stretch[] = []
  let from = start
  for (const to of [...readingPoints(text, start, end), end]) {
    const words = canonical(text.slice(from, to))
    const closes = closings.some((closing) => closing >= from && closing < to && text.slice(closing, to).trim() === '、')
    if (words !== '') stretches.push({ text: words, closes })
    from = to
  }
  return stretches
}

function readingPoints(text: string, start: number, end: number): readonly number[] {
  const points: number[] = []
  let depth = 0
  for (let at = start; at < end; at += quoteAt(text, at)?.length ?? 1) {
    const character = text[at]!
    if ('（('.includes(character)) depth++
    else if ('）)'.includes(character)) depth--
    else if (character === '、' && depth === 0) points.push(at + 1)
  }
  return points
}
