/** Zero-based line and UTF-16 character, as in the Language Server Protocol. */
export interface PlacePosition {
  readonly line: number
  readonly character: number
}

/** Characters of a file. */
export interface Place {
  readonly uri: string
  readonly range: { readonly start: PlacePosition; readonly end: PlacePosition }
}

/** A sentence of the rules and where it stands. */
export interface Sentence extends Place {
  /** Without line breaks and comments. */
  readonly text: string
}
