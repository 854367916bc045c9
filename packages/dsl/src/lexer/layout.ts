import { halfWidth } from '@renkei/model'
import type { Comment } from '../tree/tree.ts'
import { FIGURE_REACH, insideFigure, partsWords } from './blank.ts'
import { isBlank, isLineBreak } from './characters.ts'
import { quoteAt } from './quote.ts'
import { itemEnd } from './item-line.ts'
import { headingEnd, type HeadingPlace } from './heading-line.ts'

/** A text without what means nothing: comments, line breaks, indentation. Quotes and heading lines stay as they are. */
export interface Layout {
  readonly flat: string
  /** Where each character of `flat` stands in the text. */
  readonly places: Uint32Array
  /** Where headings and numbered items begin in `flat`; each ends before a line break. */
  readonly headings: ReadonlyMap<number, HeadingPlace>
  /** Behind each 「。」 outside 「 」, in `flat`. */
  readonly ends: readonly number[]
  readonly comments: readonly Comment[]
}

/** Enough for a figure; the longest word by which a sentence goes on, 若しくは, is shorter. */
const LOOK_BACK = FIGURE_REACH
/** Words up to the next blank, comment, quote, or the end of their sentence. */
const RUN = /[^ \t\n\r\u00a0\u3000\ufeff※「。]*。?/y
const LINE = /[^\n\r]*/y
const COMMENT = /※[^\n\r]*/y

export function layOut(source: string, text: string): Layout {
  return new LayoutReader(source, text).read()
}

class LayoutReader {
  readonly #source: string
  readonly #text: string
  readonly #half: string
  readonly #places: Uint32Array
  #length = 0
  readonly #headings = new Map<number, HeadingPlace>()
  readonly #ends: number[] = []
  readonly #comments: Comment[] = []
  readonly #pieces: string[] = []
  /** The last characters of `#pieces`: as many as a look back needs. */
  #tail = ''
  /** Blanks or a comment were passed since the last character. */
  #blank = false
  #broken = true
  /** Nothing but blanks stands before on the line. */
  #lineStart = true

  constructor(source: string, text: string) {
    this.#source = source
    this.#text = text
    this.#half = halfWidth(text)
    // One more for each line end that `endLine` puts in: never more than there are characters.
    this.#places = new Uint32Array(text.length * 2 + 1)
  }

  read(): Layout {
    for (let offset = 0; offset < this.#text.length; ) offset = this.#take(offset)
    return { flat: this.#pieces.join(''), places: this.#places.subarray(0, this.#length), headings: this.#headings, ends: this.#ends, comments: this.#comments }
  }

  #take(offset: number): number {
    const code = this.#text.charCodeAt(offset)
    if (isBlank(code)) return this.#skipBlank(offset, code)
    if (this.#text[offset] === '※') return this.#comment(offset)
    const heading = this.#heading(offset)
    if (heading !== undefined) return heading
    this.#keepBlank(offset)
    this.#lineStart = false
    return this.#text[offset] === '「' ? this.#quote(offset) : this.#words(offset, matchAt(RUN, this.#text, offset)!)
  }

  #skipBlank(offset: number, code: number): number {
    this.#blank = true
    if (isLineBreak(code)) {
      this.#broken = true
      this.#lineStart = true
    }
    return offset + 1
  }

  #comment(offset: number): number {
    const typed = matchAt(COMMENT, this.#text, offset)!.trimEnd()
    const span = { source: this.#source, start: offset, end: offset + typed.length }
    this.#comments.push({ text: typed.slice(1).trim(), trailing: !this.#lineStart, span })
    this.#blank = true
    return span.end
  }

  #heading(offset: number): number | undefined {
    const item = this.#lineStart ? itemEnd(this.#half, offset, this.#tail) : undefined
    if (item !== undefined) return this.#line(offset, item, 'item')
    const place = this.#lineStart ? 'line-start' : this.#tail.endsWith('。') ? 'in-line' : undefined
    const end = place && headingEnd(this.#half, offset, place, this.#tail)
    return end === undefined ? undefined : this.#line(offset, end, place!)
  }

  #line(offset: number, end: number, place: HeadingPlace): number {
    this.#headings.set(this.#length, place)
    this.#copy(offset, end)
    return this.#endLine(end)
  }

  #words(offset: number, words: string): number {
    const end = this.#copy(offset, offset + words.length)
    if (words.endsWith('。')) this.#ends.push(this.#length)
    return end
  }

  /** An unclosed quote keeps its line for itself, but for the 。 that ends the sentence. */
  #quote(offset: number): number {
    const quote = quoteAt(this.#text, offset)
    if (quote !== undefined) return this.#copy(offset, offset + quote.length)
    return this.#endLine(this.#copy(offset, offset + matchAt(LINE, this.#text, offset)!.trimEnd().length))
  }

  #keepBlank(offset: number): void {
    if (this.#blank && this.#parts(offset)) this.#push(' ', this.#places[this.#length - 1]! + 1)
    this.#blank = false
    this.#broken = false
  }

  #parts(offset: number): boolean {
    const before = halfWidth(this.#tail)
    return partsWords(before.charCodeAt(before.length - 1), this.#half.charCodeAt(offset), this.#broken) && !insideFigure(before, this.#half.slice(offset, offset + 2))
  }

  #copy(start: number, end: number): number {
    for (let offset = start; offset < end; offset++) this.#places[this.#length++] = offset
    this.#add(this.#text.slice(start, end))
    return end
  }

  #endLine(offset: number): number {
    this.#push('\n', offset)
    this.#blank = false
    this.#lineStart = false
    return offset
  }

  #push(character: string, place: number): void {
    this.#places[this.#length++] = place
    this.#add(character)
  }

  #add(piece: string): void {
    this.#pieces.push(piece)
    this.#tail = piece.length < LOOK_BACK ? (this.#tail + piece).slice(-LOOK_BACK) : piece.slice(-LOOK_BACK)
  }
}

function matchAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset
  return pattern.exec(text)?.[0]
}
