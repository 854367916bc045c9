import type { Span } from '@renkei/diagnostics'
import type { Section } from '@renkei/dsl'

/** 按分方式: a way of sharing under a name. It is read anew wherever a sentence uses it, with the names that hold there. */
export interface SharingMethod {
  readonly name: string
  readonly section: Section
  /** The name in the heading. */
  readonly span: Span
}

/** 「利用量」とあるのは、「搬入量」と読み替える: what a word of a method means where it is used. */
export interface Renaming {
  readonly from: string
  readonly to: string
  readonly span: Span
  /** Whether a method took it up. */
  used: boolean
}
