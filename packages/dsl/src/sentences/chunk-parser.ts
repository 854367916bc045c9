import { EmbeddedActionsParser, type IRecognitionException, type TokenType } from 'chevrotain'
import { isToken, type Token } from '../lexer/token.ts'
import { tokenTypes as t } from '../lexer/token-types.ts'
import { boundOf } from '../tree/bound-of.ts'
import type { Aside, Item, Part, Phrase } from '../tree/tree.ts'
import type { Chunk } from './chunk.ts'
import { adverbChunk, phraseChunk, verbChunk } from './chunk-of.ts'
import { continuesList, isYearTopic } from './list-gate.ts'
import { joinsWithoutNo, makeItem, makePart, makePhrase, takesValue, type Connector, type PartTokens } from './phrase-of.ts'
import type { Place } from './place.ts'

/** A sentence as words with their particles, before verbs bind them. */
export interface ChunkedSentence {
  readonly lead: Token | undefined
  readonly chunks: readonly Chunk[]
}

/** What the parser is told for one sentence. */
export interface Reading {
  readonly place: Place
  /** Sees how each list is joined. */
  list(connectors: readonly Connector[]): void
  /** Binds the inside of （…）, its sentences one by one. */
  aside(open: Token, sentences: readonly (readonly Chunk[])[], close: Token): Aside
}

/**
 * The chunk grammar: sentence = lead? (phrase particle | adverb | verb)+. It mentions token categories only and is LL(1); lists of
 * nouns need one gate. Which verb takes which phrase is decided afterwards, from the frame table.
 */
export class ChunkParser extends EmbeddedActionsParser {
  #reading: Reading | undefined

  constructor(validate: boolean) {
    super(Object.values(t) as TokenType[], { recoveryEnabled: false, maxLookahead: 1, skipValidations: !validate })
    this.performSelfAnalysis()
  }

  /** Parses one sentence without its 。; the first error only. */
  read(tokens: readonly Token[], reading: Reading): { readonly sentence?: ChunkedSentence; readonly error?: IRecognitionException } {
    this.#reading = reading
    this.input = [...tokens]
    const sentence = this.sentence()
    const error = this.errors[0]
    this.#reading = undefined
    this.input = []
    return error === undefined ? { sentence } : { error }
  }

  readonly sentence = this.RULE('sentence', (): ChunkedSentence => {
    const lead = this.OPTION(() => {
      const token = this.CONSUME(t.Lead)
      this.OPTION1(() => this.CONSUME(t.Comma))
      return token as Token
    })
    return { lead, chunks: this.SUBRULE(this.chunks) }
  })

  readonly chunks = this.RULE('chunks', (): readonly Chunk[] => {
    const chunks: Chunk[] = []
    this.AT_LEAST_ONE(() => chunks.push(this.SUBRULE(this.chunk, { ARGS: [chunks] })))
    return chunks
  })

  readonly chunk = this.RULE('chunk', (before: readonly Chunk[]): Chunk =>
    this.OR([
      { ALT: () => this.SUBRULE(this.noun, { ARGS: [before] }) },
      { ALT: () => this.SUBRULE(this.verb) },
      { ALT: () => this.SUBRULE(this.adverb) },
      {
        ALT: () => {
          const token = this.CONSUME(t.Join)
          this.OPTION(() => this.CONSUME(t.Comma))
          return this.ACTION(() => ({ kind: 'join', start: token.startOffset, end: (token as Token).end }))
        },
      },
    ]),
  )

  readonly verb = this.RULE('verb', (): Chunk => {
    const token = this.CONSUME(t.Verb)
    const marker = this.OPTION(() => this.CONSUME(t.Marker))
    const pause = this.OPTION1(() => this.CONSUME(t.Comma))
    return this.ACTION(() => verbChunk(token as Token, marker as Token | undefined, pause !== undefined))
  })

  readonly adverb = this.RULE('adverb', (): Chunk => {
    const token = this.CONSUME(t.Adverb)
    const pause = this.OPTION(() => this.CONSUME(t.Comma))
    return this.ACTION(() => adverbChunk(this.#place(), token as Token, pause !== undefined))
  })

  readonly noun = this.RULE('noun', (before: readonly Chunk[]): Chunk => {
    const phrase = this.SUBRULE(this.phrase, { ARGS: [before] })
    const except = this.OPTION(() => this.CONSUME(t.Except))
    const particle = this.OPTION1(() => this.CONSUME(t.Particle))
    const pause = this.OPTION2(() => this.CONSUME(t.Comma))
    return this.ACTION(() => phraseChunk(phrase, except as Token | undefined, particle as Token | undefined, pause as Token | undefined))
  })

  readonly phrase = this.RULE('phrase', (before: readonly Chunk[]): Phrase => {
    const items: Item[] = []
    const connectors: Connector[] = []
    items.push(this.SUBRULE(this.item))
    this.MANY({
      GATE: () => continuesList((k) => this.LA(k) as Token, before, items),
      DEF: () => {
        connectors.push(this.SUBRULE(this.connector))
        items.push(this.SUBRULE1(this.item))
      },
    })
    return this.ACTION(() => {
      this.#reading!.list(connectors)
      return makePhrase(this.#place(), items, connectors)
    })
  })

  readonly connector = this.RULE('connector', (): Connector => {
    const comma = this.OPTION(() => this.CONSUME(t.Comma))
    const join = this.OPTION1(() => this.CONSUME(t.Join))
    return { comma: comma !== undefined, join: join as Token | undefined }
  })

  readonly item = this.RULE('item', (): Item => {
    const parts: Part[] = []
    parts.push(this.SUBRULE(this.part, { ARGS: [undefined] }))
    this.MANY({
      GATE: () => isToken(this.LA(1) as Token, 'Link') || joinsWithoutNo(parts.at(-1)) || (this.LA(1) as Token).details?.joins === true || this.#goesOnBounding(parts),
      DEF: () => {
        const link = this.OPTION(() => this.CONSUME(t.Link))
        parts.push(this.SUBRULE1(this.part, { ARGS: [link as Token | undefined] }))
      },
    })
    return this.ACTION(() => makeItem(this.#place(), parts))
  })

  readonly part = this.RULE('part', (link: Token | undefined): Part => {
    const prefix = this.OPTION(() => this.CONSUME(t.Prefix))
    const core = this.CONSUME(t.Core)
    this.OPTION1({ GATE: () => isYearTopic((k) => this.LA(k) as Token, 0), DEF: () => this.CONSUME(t.Particle) })
    const value = this.OPTION2({ GATE: () => takesValue(core as Token), DEF: () => this.CONSUME(t.Figure) })
    const etc = this.OPTION3(() => this.CONSUME(t.Etc))
    const between = this.OPTION4(() => this.CONSUME(t.Between))
    const aside = this.OPTION5(() => this.SUBRULE(this.aside))
    return this.ACTION(() => makePart(this.#place(), { prefix, core, value, etc, between, link } as PartTokens, aside))
  })

  readonly aside = this.RULE('aside', (): Aside => {
    const open = this.CONSUME(t.LeftParenthesis)
    const chunks = this.SUBRULE(this.chunks)
    const further: (readonly Chunk[])[] = []
    this.MANY(() => {
      this.CONSUME(t.Period)
      this.OPTION(() => further.push(this.SUBRULE1(this.chunks)))
    })
    const close = this.CONSUME(t.RightParenthesis)
    return this.ACTION(() => this.#reading!.aside(open as Token, [chunks, ...further], close as Token))
  })

  /** 基準額以上限度額未満, 1千円以上限度額未満: a second bound right after the first; 1円未満四捨五入. */
  #goesOnBounding(parts: readonly Part[]): boolean {
    const [next, after] = [this.LA(1) as Token, this.LA(2) as Token]
    return boundOf(parts.at(-1)) !== undefined && isToken(next, 'Name') && (after.details?.bounds === true || next.image === '四捨五入')
  }

  #place(): Place {
    return this.#reading!.place
  }
}

