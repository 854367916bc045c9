import type { Diagnostic, Edit } from '@renkei/diagnostics'
import type { FixWords } from '../../words/fixes.ts'
import type { RuleView } from '../../workspace/rule-view.ts'

/** One way to put something right. */
export interface ProposedFix {
  /** What will be done; what is written into the rules stands in 「 」. */
  readonly title: string
  readonly edits: readonly Edit[]
  /** A table that is made. */
  readonly creates?: { readonly path: string; readonly text: string }
}

/** Ways to put a diagnostic of one kind right. They are offered only where they do. */
export type Fixer = (view: RuleView, found: Diagnostic, say: FixWords) => readonly ProposedFix[]
