import type { Span } from '@renkei/diagnostics'
import type { Duty } from './duty.ts'

/** What every declaration has beside what its heading asks for. */
export interface DeclarationBase {
  readonly name: string
  /** 出典の箇所. */
  readonly citation?: string
  /** 目的, 根拠 …: words that are listed and shown, and change nothing. */
  readonly notes: readonly Note[]
  readonly duties: readonly Duty[]
  /** The heading. */
  readonly span: Span
}

export interface Note {
  readonly label: string
  readonly text: string
  readonly span: Span
}
