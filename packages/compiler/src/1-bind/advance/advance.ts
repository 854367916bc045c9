import type { Span } from '@renkei/diagnostics'
import type { BodySet, YearWindow } from '../program.ts'

/** 支弁: who pays a cost out first, and from whom it gets the shares of the others back (求償). */
export interface Advance {
  readonly cost: string
  readonly by: BodySet
  /** Whom it asks: all others who bear it, or those named. Absent where the text does not say. */
  readonly claims?: 'others' | BodySet
  readonly years: readonly YearWindow[]
  readonly span: Span
}

/** 運営費の支弁額, 運営費の求償額: under which names lines tell it, and 検算 asks for it. */
export function advanceName(cost: string, what: '支弁' | '求償'): string {
  return `${cost}の${what}額`
}
