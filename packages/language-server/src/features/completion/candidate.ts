import type { CompletionItemKind } from 'vscode-languageserver'
import type { Offered } from '../../words/completion.ts'

/** Something that may be written at a place. */
export interface Candidate {
  readonly text: string
  readonly kind: CompletionItemKind
  /** What it is. */
  readonly is?: Offered
  /** What it is called, where its text does not tell. */
  readonly title?: string
  /** The lower, the nearer to the top. */
  readonly rank: number
  /** How it is typed before it is converted: やまがたし. */
  readonly reading?: string
  /** Where it begins. */
  readonly from: number
}
