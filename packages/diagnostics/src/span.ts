/** A place in a source: half-open, in UTF-16 code units from the start of the text. */
export interface Span {
  /** Path of the file inside its rule set, with `/` between folders. */
  readonly source: string
  readonly start: number
  readonly end: number
}
