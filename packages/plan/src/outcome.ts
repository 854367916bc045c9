import type { Rational } from '@renkei/money'
import type { AxisId, NodeId, NoneLabel, OpName, Waiting } from './plan.ts'

/** 算定済 · 暫定 · 幅あり · 協議待ち · 資料待ち · 定めなし · 各自負担 · 負担なし · 対象外 · 誤り. */
export type State =
  | 'determined'
  | 'provisional'
  | 'bounded'
  | 'awaiting-consultation'
  | 'awaiting-figures'
  | 'not-stated'
  | 'borne-directly'
  | 'no-cost'
  | 'not-applicable'
  | 'error'

export interface Cause {
  readonly class: Waiting | 'estimate' | 'recomputed' | 'error'
  /** The leaf that causes it: a figure's key, an open item's id, a node's id. */
  readonly leaf: string
  readonly at?: Readonly<Record<AxisId, string>>
  readonly code?: string
}

export interface LineOutcome {
  readonly line: string
  readonly year: string
  readonly state: State
  /** Positions in `Outcome.causes`. */
  readonly causes: readonly number[]
  /** By member of the line's body axis: whether the body is one of those concerned, whatever the state. */
  readonly members?: readonly boolean[]
  /** By member of the line's body axis; null where the body is outside the set. */
  readonly yen?: readonly (number | null)[]
  /** Lowest and highest yen by body, the runs at the ends of what is open widened by `slack`; null as in `yen`. */
  readonly low?: readonly (number | null)[]
  readonly high?: readonly (number | null)[]
  readonly slack?: number
  /** Why a line whose open items have ends still awaits: over 64 combinations, ends that say nothing of what lies between, an end without yen. */
  readonly unbounded?: 'too-many-ends' | 'not-affine' | 'end-without-yen'
  /** 試算: yen if what is open were as its trial says. Never an outcome, never in a total. */
  readonly trial?: readonly (number | null)[]
  readonly total?: number
  /** Yen that hang on what is open. */
  readonly hanging?: number
}

/** 見込算定 → 概算算定 → 確定算定 → 精算. */
export type Stage = '見込算定' | '概算算定' | '確定算定' | '精算'

export interface Total {
  /** `all`, a programme's number or a body's code. */
  readonly of: string
  readonly year: string
  readonly determined: number
  readonly provisional: number
  readonly openLines: number
  readonly hanging: number
}

/** One per check and year; without a year when the check has none. `unknown` while a side awaits something. */
export interface CheckOutcome {
  readonly id: string
  readonly year?: string
  readonly holds: boolean | 'unknown'
  readonly left?: Rational
  readonly right?: Rational
}

export interface Outcome {
  /** Hashes of what was computed. */
  readonly plan: string
  readonly snapshot: string
  readonly scenario?: string
  readonly stage: Stage
  readonly lines: readonly LineOutcome[]
  readonly causes: readonly Cause[]
  readonly totals: readonly Total[]
  readonly checks: readonly CheckOutcome[]
}

export interface Cell {
  readonly node: NodeId
  readonly kind: 'none' | 'exact' | 'awaiting' | 'error'
  readonly value?: Rational | boolean
  readonly label?: NoneLabel
  readonly causes: readonly number[]
}

export interface Step {
  readonly node: NodeId
  readonly op: OpName
  readonly at: Readonly<Record<AxisId, string>>
  readonly inputs: readonly Cell[]
  readonly result: Cell
  /** Apportion only; by member of the axis shared over, null outside the set. */
  readonly shares?: {
    readonly amount: Rational
    readonly totalWeight: Rational
    readonly weight: readonly (Rational | null)[]
    readonly quota: readonly (Rational | null)[]
    readonly floor: readonly (Rational | null)[]
    readonly extra: readonly (Rational | null)[]
  }
}

/** The backward slice of one cell, evaluated again on demand. */
export interface Trace {
  readonly of: { readonly line: string; readonly year: string; readonly body: string }
  readonly steps: readonly Step[]
  readonly causes: readonly Cause[]
}
