import type { CompletionItemKind } from 'vscode-languageserver'

/** Something that may be written at a place. */
export interface Candidate {
  readonly text: string
  readonly kind: CompletionItemKind
  /** What it is, in a word: 指標. */
  readonly detail?: string
  /** The lower, the nearer to the top. */
  readonly rank: number
  /** How it is typed before it is converted: やまがたし. */
  readonly reading?: string
  /** Where it begins. */
  readonly from: number
}
