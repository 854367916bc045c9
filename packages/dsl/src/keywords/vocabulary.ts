import { adverbs } from './adverbs.ts'
import { headingKeywords } from './headings.ts'
import { joins } from './joins.ts'
import { leads } from './leads.ts'
import { markers } from './markers.ts'
import { irregularVerbs, verbBases } from './verbs.ts'

/** The words of the language by what they do, for whoever colours or lists them. */
export interface Vocabulary {
  readonly headings: readonly string[]
  readonly leads: readonly string[]
  readonly adverbs: readonly string[]
  readonly joins: readonly string[]
  readonly markers: readonly string[]
  /** Verbs that are inflected alike, without their endings, and these. */
  readonly verbs: readonly { readonly bases: readonly string[]; readonly endings: readonly string[] }[]
  /** Forms of verbs that follow no pattern. */
  readonly irregular: readonly string[]
}

export function vocabulary(): Vocabulary {
  const groups = new Map<string, { bases: string[]; endings: readonly string[] }>()
  for (const { base, endings } of verbBases) {
    const suffixes = [...new Set(endings.map(({ suffix }) => suffix))]
    const key = suffixes.join(' ')
    const group = groups.get(key) ?? { bases: [], endings: suffixes }
    if (!group.bases.includes(base)) group.bases.push(base)
    groups.set(key, group)
  }
  const surfaces = (words: readonly { readonly surface: string }[]): readonly string[] => words.map(({ surface }) => surface)
  return {
    headings: headingKeywords,
    leads: surfaces(leads),
    adverbs: surfaces(adverbs),
    joins: surfaces(joins),
    markers: surfaces(markers),
    verbs: [...groups.values()],
    irregular: surfaces(irregularVerbs),
  }
}
