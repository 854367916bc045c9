import type { Span } from '@renkei/diagnostics'
import type { Section, Sentence } from '@renkei/dsl'
import type { RuleSet } from '../rule-set.ts'
import type { CatalogueRow } from './catalogue.ts'
import { extentOf } from './extent.ts'
import { isHeading, type Place } from './place.ts'
import { plainText } from './plain-text.ts'

/** The sentences that carry a row, and the places of the catalogue that name none. */
export interface Carriers {
  readonly extents: readonly Span[]
  readonly lost: readonly Place[]
}

/** Found by the places the catalogue names; else by what the rules cite: all sentences below 出典の箇所 that names the section. */
export function carriersOf({ places, section }: CatalogueRow, ruleSet: RuleSet): Carriers {
  const sections = ruleSet.files.flatMap((file) => file.sections.map((one) => ({ section: one, text: file.text })))
  if (places.length === 0) return { extents: unique(sections.filter((one) => isCited(section, one)).flatMap(({ section: { sentences } }) => sentences.filter((sentence) => !isCitation(sentence, sections)).map(extentOf))), lost: [] }
  const found = places.map((place) => ({ place, extents: sections.filter((one) => isHeading(place.heading, one.section)).flatMap((one) => sentencesWith(place.words, one)) }))
  return { extents: unique(found.flatMap(({ extents }) => extents)), lost: found.filter(({ extents }) => extents.length === 0).map(({ place }) => place) }
}

interface Written {
  readonly section: Section
  readonly text: string
}

function sentencesWith(words: string, { section, text }: Written): readonly Span[] {
  return section.sentences.map(extentOf).filter(({ start, end }) => plainText(text.slice(start, end)).includes(words))
}

const citation = /^出典の箇所は、?「(.*)」とする。$/

function isCitation({ span }: Sentence, sections: readonly Written[]): boolean {
  const text = sections.find(({ section }) => section.span.source === span.source)?.text ?? ''
  return citation.test(plainText(text.slice(span.start, span.end)))
}

/** 「1(2)及び4(1)」 cites 1(2), and 4(1). */
function isCited(place: string, { section, text }: Written): boolean {
  const cited = section.sentences.flatMap(({ span }) => citation.exec(plainText(text.slice(span.start, span.end)))?.[1]?.split(/及び|並びに|、/) ?? [])
  return cited.includes(plainText(place))
}

function unique(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((span) => [`${span.source}\n${span.start}`, span])).values()]
}
