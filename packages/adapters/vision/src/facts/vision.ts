import type { Piece } from '../blocks/block.ts'

/** All that was read out of a document, each fact with the place it came from. Nothing here is computed or put right. */
export interface Vision {
  /** Of the document: its first heading. */
  readonly title?: Piece
  /** Of the area: 「…連携中枢都市圏」. */
  readonly area?: Piece
  /** What was done to the document and when, as printed: 令和7年2月17日 策定. */
  readonly editions: readonly Piece[]
  /** Fiscal years, first and last. */
  readonly period?: { readonly first: number; readonly last: number; readonly place: Piece }
  /** Fiscal year of the latest day an agreement names; it may say nothing of a period. */
  readonly dated?: number
  /** The body in the middle, if the document says which. */
  readonly centre?: Piece
  /** All bodies, the centre among them, in the order of the document. */
  readonly bodies: readonly Piece[]
  readonly programmes: readonly Programme[]
  /** What the agreement says for a field of programmes. */
  readonly provisions: readonly Provision[]
  readonly kpis: readonly Kpi[]
  readonly overview: readonly OverviewRow[]
  readonly bodyTables: readonly BodyTable[]
  /** Sentences beside the tables that speak of parties or numbers of bodies. */
  readonly prose: readonly Piece[]
}

/** One programme as its own table has it. */
export interface Programme {
  /** As printed in 【 】, else counted. */
  readonly number: number
  readonly numbered: boolean
  readonly name: Piece
  /** Where it stands: headings from the outermost. */
  readonly path: readonly Piece[]
  readonly flags: readonly Flag[]
  readonly content: readonly Piece[]
  readonly effects: readonly Piece[]
  readonly schedule: readonly ScheduleRow[]
  readonly costs: readonly YearlyCost[]
  readonly total?: Piece
  readonly funding: readonly Piece[]
  readonly roles: readonly Piece[]
  /** The points under 費用負担の考え方; undefined where there is no such row at all. */
  readonly clauses: readonly Piece[]
  readonly clausePlace?: Piece
  /** Notes under the costs. */
  readonly notes: readonly Piece[]
}

/** A body in the row 関連する市町 or in a list of all programmes. */
export interface Flag {
  readonly name: string
  readonly marked: boolean
  readonly place: Piece
}

export interface ScheduleRow {
  readonly item: Piece
  readonly years: readonly { readonly year: number; readonly text: string }[]
}

export interface YearlyCost {
  readonly year: number
  /** As printed. */
  readonly place: Piece
  readonly value: CostValue
  /** Where the header names the year twice and the two differ: 2025年度（令和8年度）. */
  readonly otherYear?: number
}

/** What a printed cost says. Marks are never numbers. */
export type CostValue =
  | { readonly kind: 'amount'; readonly yen: number; readonly printed: string }
  | { readonly kind: 'nil' }
  | { readonly kind: 'undecided' }
  /** Inside the cost of another programme: 「○○の内数」. `of` is that name or number as printed. */
  | { readonly kind: 'part'; readonly of: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unread' }

export interface Provision {
  readonly label: Piece
  readonly text: Piece
}

export interface Kpi {
  readonly name: Piece
  readonly base: Piece
  readonly baseYear?: string
  readonly target: Piece
  readonly targetYear?: string
  readonly source?: Piece
}

/** A programme in the list of all. `flags` is undefined where the marks cannot be told apart because a row has more or fewer cells than there are bodies. */
export interface OverviewRow {
  readonly number?: number
  readonly name: Piece
  readonly bodies: readonly Piece[]
  readonly flags?: readonly Flag[]
  readonly cells: number
}

/** A table with a row for each body. */
export interface BodyTable {
  readonly title: string
  readonly columns: readonly Column[]
  readonly header: readonly Piece[]
  readonly rows: readonly BodyRow[]
  readonly total?: BodyRow
}

export interface Column {
  readonly index: number
  readonly label: string
}

export interface BodyRow {
  readonly name: Piece
  /** From the second column on; `columns[i]` belongs to `cells[i]`. */
  readonly cells: readonly Piece[]
}
