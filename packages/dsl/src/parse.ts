import { diagnostic, type Diagnostic, type Span } from '@renkei/diagnostics'
import { declaredNames } from './declared-names.ts'
import { KnownNames } from './lexer/known-names.ts'
import { scan } from './lexer/scan.ts'
import { limits } from './limits.ts'
import { cacheKey, type SentenceCache } from './sentence-cache.ts'
import { chunkParser } from './sentences/parser-instance.ts'
import { readSentence, type ReadSentence } from './sentences/read-sentence.ts'
import { split, type RawSentence, type Unit } from './sentences/split.ts'
import type { Heading, RuleFile, NumberedItem, Section, Sentence } from './tree/tree.ts'

export interface ParseOptions {
  /** Names that may be used bare although they hold hiragana or digits. Without them, those that the file itself declares. */
  readonly knownNames?: Iterable<string>
  readonly cache?: SentenceCache
}

export interface Parsed {
  readonly file: RuleFile
  readonly diagnostics: readonly Diagnostic[]
}

interface OpenSection {
  readonly heading: Heading
  readonly sentences: Sentence[]
  readonly unread: Span[]
}

/**
 * Reads one rule file. Never throws: every mistake is one diagnostic, the sentence it stands in is left out of the tree (its place is in
 * `Section.unread`), and the rest is read.
 */
export function parse(source: string, text: string, options: ParseOptions = {}): Parsed {
  if (text.length > limits.characters) return tooLong(source, text)
  const known = options.knownNames ?? declaredNames(source, text)
  const { tokens, comments } = scan(source, text, known instanceof KnownNames ? known : new KnownNames(known), options.cache?.tokens)
  const reader = new FileReader(source, text, options.cache)
  for (const unit of split(source, text, tokens)) reader.take(unit)
  return { file: { source, text, sections: reader.sections(), comments }, diagnostics: reader.diagnostics }
}

function tooLong(source: string, text: string): Parsed {
  const problem = diagnostic('text-too-long', { limit: limits.characters }, { source, start: 0, end: 0 })
  return { file: { source, text, sections: [], comments: [] }, diagnostics: [problem] }
}

class FileReader {
  readonly diagnostics: Diagnostic[] = []
  readonly #source: string
  readonly #text: string
  readonly #cache: SentenceCache | undefined
  readonly #sections: OpenSection[] = []
  /** Where sentences go: nowhere under a heading that could not be read. */
  #section: OpenSection | undefined
  #headed = false

  constructor(source: string, text: string, cache: SentenceCache | undefined) {
    this.#source = source
    this.#text = text
    this.#cache = cache
  }

  sections(): readonly Section[] {
    return this.#sections.map(({ heading, sentences, unread }) => {
      const last = [heading.span, ...sentences.flatMap(({ span, items = [] }) => [span, ...items.map((item) => item.span)]), ...unread].reduce((a, b) => (b.end > a.end ? b : a))
      return { heading, sentences, ...(unread.length === 0 ? {} : { unread }), span: { ...heading.span, end: last.end } }
    })
  }

  take(unit: Unit): void {
    if (unit.kind === 'sentence') this.#sentence(unit)
    else if (unit.kind === 'item') this.#item(unit.token.details.item!)
    else this.#heading(unit.token.details)
  }

  #heading({ heading, problem }: { readonly heading?: Heading; readonly problem?: Diagnostic }): void {
    if (problem !== undefined) this.diagnostics.push(problem)
    this.#headed = true
    this.#section = heading && { heading, sentences: [], unread: [] }
    if (this.#section !== undefined) this.#sections.push(this.#section)
  }

  /** Below the sentence it belongs to; of one that could not be read, it is unread, too. */
  #item(item: NumberedItem): void {
    const { sentences = [], unread = [] } = this.#section ?? {}
    const [sentence, lost] = [sentences.at(-1), unread.at(-1)]
    const wanted = (sentence?.items?.length ?? 0) + 1
    if (lost && lost.start > (sentence?.span.start ?? -1)) unread.push(item.span)
    else if (!sentence) this.diagnostics.push(diagnostic('item-without-sentence', {}, item.span))
    else {
      if (item.number !== wanted) this.diagnostics.push(diagnostic('items-out-of-order', { found: item.number, wanted }, item.span))
      sentences[sentences.length - 1] = { ...sentence, items: [...(sentence.items ?? []), item] }
    }
  }

  #sentence(raw: RawSentence): void {
    const { sentence, problem } = this.#read(raw)
    const start = raw.tokens[0]?.startOffset ?? raw.period!.startOffset
    const span = sentence?.span ?? { source: this.#source, start, end: raw.period?.end ?? raw.tokens.at(-1)!.end }
    if (!this.#headed && problem === undefined) this.diagnostics.push(diagnostic('no-heading', {}, span))
    if (problem !== undefined) this.diagnostics.push(problem)
    this.#headed = true
    if (sentence !== undefined) this.#section?.sentences.push(sentence)
    else this.#section?.unread.push(span)
  }

  #read(raw: RawSentence): ReadSentence {
    const place = { source: this.#source, text: this.#text }
    if (this.#cache === undefined || raw.problem !== undefined || raw.period === undefined) return readSentence(chunkParser(), place, raw)
    const key = cacheKey(this.#text, raw)
    const known = this.#cache.get(key, this.#source, raw.tokens[0]!.startOffset)
    if (known !== undefined) return { sentence: known }
    const read = readSentence(chunkParser(), place, raw)
    if (read.sentence !== undefined && read.problem === undefined) this.#cache.set(key, read.sentence)
    return read
  }
}
