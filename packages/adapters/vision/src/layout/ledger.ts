import type { Block, Piece } from '../blocks/block.ts'

/** What became of a piece of the source: a fact, a clause on cost sharing, prose that holds neither, or not read. */
export type Role = 'fact' | 'clause' | 'narrative' | 'unread'

/** Keeps book of every piece of a document, so that nothing gets lost unseen: each has exactly one role in the end. */
export class Ledger {
  readonly #roles = new Map<Piece, Role>()

  constructor(blocks: readonly Block[]) {
    for (const block of blocks) {
      if (block.kind !== 'table') this.#roles.set(block.piece, 'narrative')
      else for (const cell of block.rows.flat()) if (cell.text !== '') this.#roles.set(cell, 'unread')
    }
  }

  /** What is read twice keeps the role that says more: a clause is more than a fact, a fact more than prose. */
  mark(role: Role, ...pieces: readonly (Piece | undefined)[]): void {
    for (const piece of pieces) {
      const now = piece && this.#roles.get(piece)
      if (piece && now !== undefined && WEIGHT[role] > WEIGHT[now]) this.#roles.set(piece, role)
    }
  }

  coverage(): Coverage {
    const entries = [...this.#roles]
    const of = (role: Role) => entries.filter(([, found]) => found === role).map(([piece]) => piece)
    return { pieces: entries.length, facts: of('fact'), clauses: of('clause'), narrative: of('narrative'), unread: of('unread') }
  }
}

const WEIGHT: Readonly<Record<Role, number>> = { unread: 0, narrative: 1, fact: 2, clause: 3 }

/** `pieces` is the number of all; the four lists are disjoint and hold all of them. */
export interface Coverage {
  readonly pieces: number
  readonly facts: readonly Piece[]
  readonly clauses: readonly Piece[]
  readonly narrative: readonly Piece[]
  readonly unread: readonly Piece[]
}
