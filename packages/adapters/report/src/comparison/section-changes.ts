import { diffArrays } from 'diff'
import type { RuleSet } from '@renkei/ruleset'
import { type MarkedText, markedWords, sameWord, wordsOf } from './marked-words.ts'
import { sectionTexts, type SectionText } from './section-texts.ts'

/** A heading under which something differs. */
export interface SectionChange {
  /** Absent on the side that has no such heading. */
  readonly before?: readonly MarkedText[]
  readonly after?: readonly MarkedText[]
  readonly sentences: readonly SentenceChange[]
}

/** Sentences on both sides of a 新旧対照表: `same` ones left out, or one that was put in place of another, added or taken away. */
export type SentenceChange =
  | { readonly kind: 'same'; readonly count: number }
  | { readonly kind: 'changed'; readonly before?: readonly MarkedText[]; readonly after?: readonly MarkedText[] }

/** Sentences with fewer words in common than this (of all words of both, in hundredths) are not the same sentence in new words. */
const ALIKE = 40
/** A sentence that moved farther than this is one taken away and one added. */
const WINDOW = 12

/** Where two rule sets differ, in the order of the one after; headings that are gone follow. */
export function sectionChanges(before: RuleSet, after: RuleSet): readonly SectionChange[] {
  const olds = new Map(sectionTexts(before).map((section) => [section.key, section]))
  const news = sectionTexts(after)
  const kept = news.flatMap((section) => changeOf(olds.get(section.key), section))
  const gone = [...olds.values()].filter(({ key }) => news.every((section) => section.key !== key)).flatMap((section) => changeOf(section, undefined))
  return [...kept, ...gone]
}

function changeOf(before: SectionText | undefined, after: SectionText | undefined): readonly SectionChange[] {
  const sentences = sentenceChanges(before?.sentences ?? [], after?.sentences ?? [])
  const headings = markedWords(before?.heading ?? '', after?.heading ?? '')
  if (before && after && sentences.every(({ kind }) => kind === 'same') && headings.after.every(({ changed }) => !changed)) return []
  return [{ ...(before ? { before: headings.before } : {}), ...(after ? { after: headings.after } : {}), sentences }]
}

function sentenceChanges(before: readonly string[], after: readonly string[]): readonly SentenceChange[] {
  const hunks = diffArrays([...before], [...after], { comparator: sameWord })
  const changes: SentenceChange[] = []
  for (let at = 0; at < hunks.length; at++) {
    const { value, added, removed } = hunks[at]!
    if (!added && !removed) changes.push({ kind: 'same', count: value.length })
    else if (removed && hunks[at + 1]?.added) changes.push(...pairs(value, hunks[++at]!.value))
    else changes.push(...(removed ? pairs(value, []) : pairs([], value)))
  }
  return changes
}

/** Each old sentence beside the new one most like it of those that follow; the order of both sides stays. */
function pairs(before: readonly string[], after: readonly string[]): readonly SentenceChange[] {
  const changes: SentenceChange[] = []
  let reached = 0
  for (const sentence of before) {
    const at = mostLike(sentence, after.slice(reached, reached + WINDOW))
    if (at === undefined) changes.push({ kind: 'changed', before: [{ text: sentence, changed: true }] })
    else {
      changes.push(...added(after.slice(reached, reached + at)), { kind: 'changed', ...markedWords(sentence, after[reached + at]!) })
      reached += at + 1
    }
  }
  return [...changes, ...added(after.slice(reached))]
}

function added(sentences: readonly string[]): readonly SentenceChange[] {
  return sentences.map((sentence) => ({ kind: 'changed', after: [{ text: sentence, changed: true }] }))
}

function mostLike(sentence: string, others: readonly string[]): number | undefined {
  const found = others.map((other) => likeness(sentence, other))
  const best = Math.max(0, ...found)
  return best < ALIKE ? undefined : found.indexOf(best)
}

/** Of all words of both, those in common, in hundredths. */
function likeness(left: string, right: string): number {
  const words = [...wordsOf(left)]
  const rest = [...wordsOf(right)]
  const all = words.length + rest.length
  const common = words.filter((word) => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }).length
  return all === 0 ? 100 : Math.floor((200 * common) / all)
}
