import type { FigureSnapshot, Outcome, Origin, Plan } from '@renkei/plan'

/** What a workbook is made from. */
export interface WorkbookInput {
  readonly plan: Plan
  readonly snapshot: FigureSnapshot
  /** For states that a workbook cannot work out by itself: 暫定, 幅あり. */
  readonly outcome?: Outcome
  /** Fiscal year: `2025`. */
  readonly year: string
  /** Name of the framework. */
  readonly title: string
  /** In the order in which they are shown. */
  readonly bodies: readonly { readonly code: string; readonly name: string }[]
  readonly programmes: readonly { readonly number: string; readonly title: string }[]
  /** Where a sentence stands, for people: 枠組み.renkei 12行. */
  readonly citationOf?: (span: Origin['span']) => string
  /** What was assumed, and doubts about the source, in sentences; without them assumptions are told by their code. */
  readonly assumptions?: readonly { readonly kind: 'assumption' | 'doubt'; readonly title: string; readonly text: string; readonly place: string }[]
}
