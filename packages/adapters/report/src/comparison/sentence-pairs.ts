import { diffArrays } from 'diff'
import { halfWidth } from '@renkei/model'
import { wordsOf } from './marked-words.ts'

/** Sentences in order: so many that are the same, or what stood there before and what stands there after. */
export type SentencePair = { readonly same: number } | { readonly before?: string; readonly after?: string }

/** Sentences with fewer words in common than this (of all words of both, in hundredths) are not the same sentence in new words. */
const ALIKE = 40
/** A sentence that moved farther than this is one taken away and one added. */
const WINDOW = 12
/** With more changes than this two tables are set against each other row by row. */
const EDITS = 2_000

/** Which sentence stands in the place of which. */
export function sentencePairs(before: readonly string[], after: readonly string[]): readonly SentencePair[] {
  const hunks = diffArrays(before.map(halfWidth), after.map(halfWidth), { maxEditLength: EDITS }) as ReturnType<typeof diffArrays<string>> | undefined
  if (hunks === undefined) return rowByRow(before, after)
  const pairs: SentencePair[] = []
  let [left, right] = [0, 0]
  for (let at = 0; at < hunks.length; at++) {
    const { count, added, removed } = hunks[at]!
    if (!added && !removed) pairs.push({ same: count })
    const next = removed && hunks[at + 1]?.added ? hunks[++at]!.count : 0
    const [gone, come] = added ? [0, count] : removed ? [count, next] : [count, count]
    if (added || removed) pairs.push(...alike(before.slice(left, left + gone), after.slice(right, right + come)))
    left += gone
    right += come
  }
  return pairs
}

function rowByRow(before: readonly string[], after: readonly string[]): readonly SentencePair[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, at) => {
    const [left, right] = [before[at], after[at]]
    return left === right ? { same: 1 } : { ...(left === undefined ? {} : { before: left }), ...(right === undefined ? {} : { after: right }) }
  })
}

/** Each old sentence beside the new one most like it of those that follow; the order of both sides stays. */
function alike(before: readonly string[], after: readonly string[]): readonly SentencePair[] {
  const pairs: SentencePair[] = []
  let reached = 0
  for (const sentence of before) {
    const at = mostLike(sentence, after.slice(reached, reached + WINDOW))
    if (at === undefined) pairs.push({ before: sentence })
    else {
      pairs.push(...after.slice(reached, reached + at).map((added) => ({ after: added })), { before: sentence, after: after[reached + at]! })
      reached += at + 1
    }
  }
  return [...pairs, ...after.slice(reached).map((added) => ({ after: added }))]
}

function mostLike(sentence: string, others: readonly string[]): number | undefined {
  const found = others.map((other) => likeness(sentence, other))
  const best = Math.max(0, ...found)
  return best < ALIKE ? undefined : found.indexOf(best)
}

/** Of all words of both, those in common, in hundredths. */
function likeness(left: string, right: string): number {
  const rest = new Map<string, number>()
  for (const word of wordsOf(right)) rest.set(word, (rest.get(word) ?? 0) + 1)
  const words = wordsOf(left)
  const all = words.length + wordsOf(right).length
  const common = words.filter((word) => {
    const left = rest.get(word) ?? 0
    if (left > 0) rest.set(word, left - 1)
    return left > 0
  }).length
  return all === 0 ? 100 : Math.floor((200 * common) / all)
}
