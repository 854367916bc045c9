/** A stretch of the source: its text as a reader sees it, and where it stands. `line` counts from 1 (lines of a text, paragraphs and rows of a docx). */
export interface Piece {
  readonly text: string
  readonly line: number
}

/** A cell; `items` are the points of a list in it, else its lines. */
export interface Cell extends Piece {
  readonly items: readonly string[]
}

export interface Heading {
  readonly kind: 'heading'
  readonly level: number
  readonly piece: Piece
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly piece: Piece
}

/** Rows need not be of one length; a merged cell stands in its first place and leaves the others empty. */
export interface Table {
  readonly kind: 'table'
  readonly rows: readonly (readonly Cell[])[]
}

/** All that the readers of a vision see of a document, whatever format it came in. */
export type Block = Heading | Paragraph | Table
