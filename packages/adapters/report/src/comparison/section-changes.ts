import type { RuleSet } from '@renkei/ruleset'
import { type MarkedText, markedWords } from './marked-words.ts'
import { sectionTexts, type SectionText } from './section-texts.ts'
import { type SentencePair, sentencePairs } from './sentence-pairs.ts'

/** A heading under which something differs. */
export interface SectionChange {
  /** Absent on the side that has no such heading. */
  readonly before?: readonly MarkedText[]
  readonly after?: readonly MarkedText[]
  readonly sentences: readonly SentenceChange[]
}

/** Sentences on both sides of a 新旧対照表: some that are the same, one put in place of another, added or taken away, or more than a paper shows. */
export type SentenceChange =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly before?: readonly MarkedText[]; readonly after?: readonly MarkedText[] }
  | { readonly kind: 'more'; readonly count: number }

/** Changes shown under one heading; a table may have any number of rows. */
const SHOWN = 300

/** Where two rule sets differ, in the order of the one after; headings that are gone follow. */
export function sectionChanges(before: RuleSet, after: RuleSet): readonly SectionChange[] {
  const olds = new Map(sectionTexts(before).map((section) => [section.key, section]))
  const news = new Map(sectionTexts(after).map((section) => [section.key, section]))
  const kept = [...news.values()].flatMap((section) => changeOf(olds.get(section.key), section))
  const gone = [...olds.values()].filter(({ key }) => !news.has(key)).flatMap((section) => changeOf(section, undefined))
  return [...kept, ...gone]
}

function changeOf(before: SectionText | undefined, after: SectionText | undefined): readonly SectionChange[] {
  const pairs = sentencePairs(before?.sentences ?? [], after?.sentences ?? [])
  const headings = markedWords(before?.heading ?? '', after?.heading ?? '')
  if (before && after && pairs.every((pair) => 'same' in pair) && headings.after.every(({ changed }) => !changed)) return []
  return [{ ...(before ? { before: headings.before } : {}), ...(after ? { after: headings.after } : {}), sentences: shown(pairs) }]
}

function shown(pairs: readonly SentencePair[]): readonly SentenceChange[] {
  const changes: SentenceChange[] = []
  let count = 0
  for (const pair of pairs) {
    if ('same' in pair) {
      if (changes.at(-1)?.kind !== 'same' && count <= SHOWN) changes.push({ kind: 'same' })
    } else if (++count <= SHOWN) changes.push(changedOf(pair))
  }
  return count > SHOWN ? [...changes, { kind: 'more', count: count - SHOWN }] : changes
}

function changedOf({ before, after }: { readonly before?: string; readonly after?: string }): SentenceChange {
  if (before !== undefined && after !== undefined) return { kind: 'changed', ...markedWords(before, after) }
  const whole = (text: string): readonly MarkedText[] => [{ text, changed: true }]
  return { kind: 'changed', ...(before === undefined ? {} : { before: whole(before) }), ...(after === undefined ? {} : { after: whole(after) }) }
}
