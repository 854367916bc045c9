import type { Block, Inline } from '@renkei/explanation'
import type { Language } from '@renkei/diagnostics'

/** A paper people sign, before it is HTML, Markdown or a Word file: what is said, and in what order; never how it looks. */
export interface Paper {
  readonly language: Language
  readonly title: string
  /** Letters have a line of their own that says what they are about: the title is then for the name of the file and its properties. */
  readonly letter?: true
  /** What the title says for whom and of when; empty where nothing is left to say. */
  readonly subtitle: string
  /** At the foot of every page, beside its number. */
  readonly foot: string
  readonly sections: readonly Section[]
}

export interface Section {
  /** Absent where the section needs no heading: the body of a letter. */
  readonly title?: string
  /** Across the page: for tables with many columns. */
  readonly wide?: true
  /** Begins on a page of its own. */
  readonly newPage?: true
  readonly blocks: readonly PaperBlock[]
}

/** The blocks of an explanation, and what papers need beside them. */
export type PaperBlock = Block | Grid | Line | Chart | Subsection

/** A heading below that of the section; those of an explanation stand below it again. */
export interface Subsection {
  readonly kind: 'subsection'
  readonly content: Cell
}

/** A table with a caption; its first column is a heading of its row where `rowHeads` says so. */
export interface Grid {
  readonly kind: 'grid'
  readonly caption?: string
  readonly columns: readonly GridColumn[]
  readonly rowHeads: boolean
  readonly rows: readonly (readonly Cell[])[]
  /** 合計: set apart from the rows. */
  readonly foot?: readonly Cell[]
}

export interface GridColumn {
  readonly title: string
  readonly align: 'start' | 'end'
  /** Of the width of the page, in percent; columns without share what is left by what stands in them. */
  readonly width?: number
}

export type Cell = readonly PaperInline[]

/** A line of a letter: the date at the right, 記 in the middle. */
export interface Line {
  readonly kind: 'line'
  readonly align: 'start' | 'center' | 'end'
  readonly content: Cell
}

/** A picture of numbers that stand in the paper as text too. */
export interface Chart {
  readonly kind: 'chart'
  readonly title: string
  /** Letters have a line of their own that says what they are about: the title is then for the name of the file and its properties. */
  readonly letter?: true
  /** What the picture shows, in words: for who cannot see it, and for papers without pictures. */
  readonly description: string
  /** A whole `svg` element. */
  readonly svg: string
}

/** `changed`: what differs from the other side of a 新旧対照表. `break`: the next line of a cell. */
export type PaperInline = Inline | { readonly kind: 'changed'; readonly text: string } | { readonly kind: 'break' }
