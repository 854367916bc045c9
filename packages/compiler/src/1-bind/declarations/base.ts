import type { Span } from '@renkei/diagnostics'
import type { Duty } from './duty.ts'
import type { StatedValue } from './stated-value.ts'

/** What every declaration has beside what its heading asks for. */
export interface DeclarationBase {
  readonly name: string
  /** 出典の箇所. */
  readonly citation?: string
  /** 目的, 根拠 …: words that are listed and shown, and change nothing. */
  readonly notes: readonly Note[]
  readonly duties: readonly Duty[]
  /** Numbers, thresholds and times under names of its own. */
  readonly stated: readonly StatedValue[]
  /** The heading. */
  readonly span: Span
}

export interface Note {
  readonly label: string
  readonly text: string
  readonly span: Span
}
