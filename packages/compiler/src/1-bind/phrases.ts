import type { Argument, Clause, Item, NameCore, Part, Particle, Phrase, Sentence } from '@renkei/dsl'
import type { Span } from '@renkei/diagnostics'

/** Small questions asked of the syntax tree; none of them knows what a name means. */

export function headOf(item: Item): Part {
  return item.parts[item.parts.length - 1]!
}

export function onlyItem(phrase: Phrase): Item | undefined {
  return phrase.items.length === 1 ? phrase.items[0] : undefined
}

/** The word a part is made of: a name or a quoted text. */
export function wordOf(part: Part): string | undefined {
  if (part.core.kind === 'name' || part.core.kind === 'quoted') return part.core.value
  return undefined
}

/** 各市町, 当該団体: the name's prefix. */
export function prefixOf(part: Part): NameCore['prefix'] {
  return part.core.kind === 'name' ? part.core.prefix : undefined
}

/** The word of a phrase that is nothing but one word. */
export function plainWord(phrase: Phrase): string | undefined {
  const item = onlyItem(phrase)
  if (!item || item.parts.length !== 1 || item.parts[0]!.modifier) return undefined
  return wordOf(item.parts[0]!)
}

export function argumentsWith(clause: Clause, ...particles: readonly Particle[]): readonly Argument[] {
  return clause.arguments.filter((argument) => particles.includes(argument.particle))
}

export function argumentWith(clause: Clause, particle: Particle): Argument | undefined {
  return clause.arguments.find((argument) => argument.particle === particle)
}

export function lastClause(sentence: Sentence): Clause {
  return sentence.clauses[sentence.clauses.length - 1]!
}

/** 協議して定める: the verb itself or one before it in て-form. */
export function hasVerb(clause: Clause, stem: string): boolean {
  return clause.verb.stem === stem || clause.manner.some((verb) => verb.stem === stem)
}

/** それぞれ負担する, 均等に負担する: by its canonical word. */
export function hasAdverb(clause: Clause, word: string): boolean {
  return clause.adverbs.some(({ value }) => value === word)
}

/** The stretch from the first to the last of some spans of one source. */
export function covering(spans: readonly Span[]): Span {
  const first = spans[0]!
  return {
    source: first.source,
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  }
}
