import type { Entity } from '@renkei/compiler'
import type { Span } from '@renkei/diagnostics'

/** What a name in the text stands for. */
export interface Target {
  /** Equal for all occurrences of the same thing. */
  readonly key: string
  readonly name: string
  readonly kind: TargetKind
  /** Where it is declared. */
  readonly span: Span
  /** Absent for costs and programmes, which the rules keep elsewhere. */
  readonly entity?: Entity
  /** Of a cost or a programme: its number. */
  readonly programme?: string
}

export type TargetKind = Entity['kind'] | 'cost' | 'programme'

/** A name where it stands in the text, without 「 」 and without what stands before it. */
export interface Occurrence {
  readonly target: Target
  readonly span: Span
  readonly declares: boolean
}
