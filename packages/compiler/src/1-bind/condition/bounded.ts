import { boundOf, type FigureCore, type Part, type Phrase } from '@renkei/dsl'
import { onlyItem } from '../phrases.ts'
import { itemOf, phraseOf } from '../quantity/owner.ts'

/** 1万人以上, 基準額未満: what something is compared with, and on which side of it. */
export interface Bounded {
  readonly of: Phrase
  readonly bound?: NonNullable<FigureCore['bound']>
}

/** What a phrase compares with: one amount, or two with a bound each: 1万人以上5万人未満, 基準額以上限度額未満. */
export function boundedIn(phrase: Phrase): readonly Bounded[] {
  const found: Bounded[] = []
  let words: Part[] = []
  for (const { value, ...part } of onlyItem(phrase)?.parts ?? []) {
    const bound = boundOf(part)
    if (bound === undefined) words.push(value ? { ...part, value } : part)
    else {
      const own = part.core.kind === 'figure' ? [{ ...part, span: part.core.span }] : []
      if (words.length + own.length > 0) found.push({ of: phraseOf(itemOf([...words, ...own])), bound })
      words = []
      if (value?.bound) found.push({ of: phraseOf(itemOf([{ core: value, etc: false, span: value.span }])), bound: value.bound })
    }
  }
  return found.length === 0 || words.length > 0 ? [{ of: phrase }] : found
}
