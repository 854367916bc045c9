import type { Language } from '@renkei/diagnostics'
import type { Rational } from '@renkei/money'
import type { Quality, State, Unit } from '@renkei/plan'
import type { Expression } from './expression.ts'
import type { BodyRef, ClauseRef } from './explanation.ts'

/**
 * What people read, as a tree that any printer can walk: terminal, HTML, Markdown, Word. Nothing in it is laid out; every value stands in
 * it twice, as data and as the words of the language.
 */
export interface Document {
  readonly language: Language
  readonly title: readonly Inline[]
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'heading'; readonly content: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  /** Label and value, a row each. */
  | { readonly kind: 'facts'; readonly rows: readonly FactRow[] }
  | Table
  /** A calculation: a line each, an equals sign at the start of every line that goes on. */
  | { readonly kind: 'formula'; readonly expression: Expression; readonly lines: readonly (readonly Inline[])[] }
  /** The sentence of the rule, as written. */
  | { readonly kind: 'quote'; readonly clause: ClauseRef; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  /** Something the reader must know beside the amount. */
  | { readonly kind: 'note'; readonly tone: Tone; readonly label: string; readonly items: readonly (readonly Inline[])[] }

export type Tone = 'open' | 'missing' | 'estimate' | 'assumption' | 'trial' | 'error'

export interface FactRow {
  readonly label: string
  readonly content: readonly Inline[]
}

export interface Table {
  readonly kind: 'table'
  readonly columns: readonly { readonly title: string; readonly align: 'start' | 'end' }[]
  readonly rows: readonly (readonly (readonly Inline[])[])[]
  /** 合計: set apart from the rows. */
  readonly foot?: readonly (readonly Inline[])[]
}

/** A stretch of text. `text` is what a person reads; the other members say what it is. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  /** Yen. `share` is what the body bears, the amount an outcome holds. `cut`: digits were left out of the text, the value is exact. */
  | { readonly kind: 'yen'; readonly value: Rational; readonly role: YenRole; readonly body?: string; readonly cut: boolean; readonly text: string }
  | { readonly kind: 'number'; readonly value: Rational; readonly unit: Unit; readonly cut: boolean; readonly text: string }
  | { readonly kind: 'state'; readonly state: State; readonly text: string }
  | { readonly kind: 'body'; readonly body: BodyRef; readonly text: string }
  | { readonly kind: 'year'; readonly year: string; readonly text: string }
  | {
      readonly kind: 'figure'
      readonly key: string
      readonly vintage?: string
      readonly source?: string
      readonly asOfRule?: string
      readonly quality?: Quality
      readonly text: string
    }
  /** A place in a rule file. */
  | { readonly kind: 'place'; readonly clause: ClauseRef; readonly text: string }

export type YenRole = 'share' | 'amount' | 'total' | 'step' | 'quota' | 'rounded' | 'remainder' | 'low' | 'high' | 'trial' | 'hanging'

/** Every inline of a document, in reading order. */
export function* inlinesOf(document: Document): Generator<Inline> {
  yield* document.title
  for (const block of document.blocks) yield* inlinesOfBlock(block)
}

function* inlinesOfBlock(block: Block): Generator<Inline> {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      yield* block.content
      break
    case 'facts':
      for (const row of block.rows) yield* row.content
      break
    case 'formula':
      for (const line of block.lines) yield* line
      break
    case 'list':
    case 'note':
      for (const item of block.items) yield* item
      break
    case 'table':
      for (const row of block.rows) for (const cell of row) yield* cell
      for (const cell of block.foot ?? []) yield* cell
  }
}
