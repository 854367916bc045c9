import type { Language } from '@renkei/diagnostics'
import type { Rational } from '@renkei/money'
import type { Direction, Origin, Remainder } from '@renkei/plan'

/** What the plan understood of one sentence on one cost, as the compiler hands it over. */
export interface ReadingData {
  /** Number of the programme. */
  readonly programme: string
  readonly title?: string
  readonly cost: string
  /** Fiscal years in which it holds. */
  readonly years: readonly number[]
  readonly method: string
  readonly values: ReadingValues
  /** In the words of the text. */
  readonly condition?: string
  /** 原則として, 必要に応じ …: words that change no yen. */
  readonly hedges: readonly string[]
  /** The sentence as typed. */
  readonly clause: string
  readonly span: Origin['span']
  /** What the cost amounts to. */
  readonly amounts?: readonly { readonly years: readonly number[]; readonly yen?: Rational; readonly mark?: 'undetermined' | 'nil' }[]
  /** The bodies behind the names in the sentence. */
  readonly sets?: readonly ReadingSet[]
  readonly rounding?: {
    readonly unit: Rational
    readonly direction: Direction
    readonly to: Remainder['to']
    /** In the words of the text: 中枢都市. */
    readonly bearer?: string
    readonly assumed: boolean
  }
}

/** The members of a set; in some years only where they differ. Without members nobody fills the role. */
export interface ReadingSet {
  readonly name: string
  readonly members: readonly string[]
  readonly years?: readonly number[]
}

export type ReadingValues = Readonly<Record<string, string | readonly string[]>>

/** One burden method in plain words. */
export interface MethodReading {
  readonly name: string
  readonly tell: Readonly<Record<Language, TellReading>>
}

/** `what` is the cost, or 残額; `step` says a method inside a sequence in the same language. */
export type TellReading = (values: ReadingValues, what: string, step: (method: string, values: ReadingValues, what: string) => string) => string

/** A value that is one text; empty where it is missing. */
export function one(values: ReadingValues, name: string): string {
  const value = values[name]
  return typeof value === 'string' ? value : (value ?? []).join('、')
}

export function many(values: ReadingValues, name: string): readonly string[] {
  const value = values[name]
  return typeof value === 'string' ? [value] : (value ?? [])
}
