import type { Rational } from '@renkei/money'

/** Dense: `n0`, `n1` … in dependency order where no year goes back. */
export type NodeId = string
/** `year`, `body`, `home`, `host`, `bond`, `pool`, `part` … */
export type AxisId = string
/** Exponents of base units: yen per person is `{ yen: 1, person: -1 }`; `{}` is a plain ratio. */
export type Unit = Readonly<Record<string, number>>

/** A named dimension. The order of its members is the order that breaks ties. */
export interface Axis {
  readonly id: AxisId
  readonly of: 'year' | 'body' | 'other'
  readonly members: readonly string[]
}

export type ValueType =
  | { readonly kind: 'number'; readonly unit: Unit; /** Proved an integer in its unit. */ readonly whole: boolean }
  | { readonly kind: 'truth' }
  | { readonly kind: 'index'; readonly of: AxisId }

/** Why a cell is zero yen: 負担なし, 各自負担, 対象外, 計上なし (—). */
export type NoneLabel = 'no-cost' | 'borne-directly' | 'not-applicable' | 'nil'
/** What a cell without a number waits for: 協議待ち, 資料待ち, 定めなし. */
export type Waiting = 'consultation' | 'figures' | 'not-stated'
export type Mark = { readonly none: NoneLabel } | { readonly waiting: Waiting }

/** Values row-major over `axes`; one value stands for all. Safe integers, or strings, over one denominator. */
export interface Column {
  readonly axes: readonly AxisId[]
  readonly den?: Rational
  readonly values: readonly (number | string | boolean | null)[]
  /** By position in `values`: a cell that holds a mark instead of a number. */
  readonly marks?: Readonly<Record<number, Mark>>
}

export type Direction = 'down' | 'up' | 'half-up'

/** Who takes what rounding leaves. A bearer is a member of the axis, or an index node where it changes by year. */
export type Remainder =
  | { readonly to: 'largest-remainder' | 'largest-weight' | 'last' }
  | { readonly to: 'bearer'; readonly bearer: string | { readonly node: NodeId }; readonly otherwise?: string }

export type AtIndex =
  | { readonly shift: number }
  | { readonly fixed: string }
  | { readonly key: NodeId }
  | { readonly along: AxisId }

/** The eleven operators, and the door for a plug-in's own. */
export type Op =
  | { readonly op: 'const'; readonly value: Column; readonly estimate?: boolean }
  | { readonly op: 'figure'; readonly key: string }
  | { readonly op: 'open'; readonly item: string }
  | { readonly op: 'recorded'; readonly slot: string; readonly else: NodeId; readonly fallback: 'plain' | 'recomputed' | 'estimate' }
  | { readonly op: 'at'; readonly of: NodeId; readonly axis: AxisId; readonly by: AtIndex; readonly first?: NodeId }
  | { readonly op: 'arith'; readonly fn: 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max'; readonly of: readonly NodeId[] }
  | { readonly op: 'compare'; readonly rel: 'lt' | 'le' | 'eq' | 'and' | 'or' | 'not'; readonly of: readonly NodeId[] }
  | { readonly op: 'when'; readonly cases: readonly (readonly [guard: NodeId, then: NodeId])[]; readonly else: NodeId }
  | { readonly op: 'sum'; readonly of: NodeId; readonly over: AxisId; readonly window?: { readonly from: number | 'start'; readonly to: number } }
  | { readonly op: 'round'; readonly of: NodeId; readonly unit: Rational; readonly direction: Direction }
  | {
      readonly op: 'apportion'
      readonly over: AxisId
      readonly amount: NodeId
      readonly weight: NodeId
      readonly lower?: NodeId
      readonly upper?: NodeId
      readonly unit: Rational
      readonly direction: Direction
      readonly remainder: Remainder
    }
  | { readonly op: 'native'; readonly name: string; readonly version: string; readonly of: readonly NodeId[]; readonly options: unknown }

export type OpName = Op['op']

export interface NodeBase {
  readonly axes: readonly AxisId[]
  readonly type: ValueType
  /** Position in `origins`. */
  readonly origin: number
  /** Position in `origins` of the sentence that says how this node rounds, where it is another; outside the hash. */
  readonly roundedBy?: number
  /** By fiscal year, positions in `origins` of the words that hold in that year, where they are fewer than all of `origin`; outside the hash. */
  readonly originsByYear?: Readonly<Record<string, number>>
  /** For people only; outside the hash. */
  readonly label?: string
}
export type PlanNode = NodeBase & Op

/** What the text promises a number for. */
export interface Line {
  readonly id: string
  /** Number of the programme, as text: `12`. */
  readonly programme: string
  readonly cost: string
  readonly node: NodeId
  readonly years: readonly string[]
  readonly bodies: AxisId
  readonly part: 'share' | 'settlement' | 'levy' | 'refund' | 'carry' | 'advance' | 'receipt' | 'income' | 'measure' | 'payment'
  readonly inTotal: boolean
  /** The line at which this cost is counted: one cost printed in two programmes. */
  readonly restates?: string
  /** The amount the shares must sum to. */
  readonly conserves?: NodeId
  /** Of a payment: by year the day it is due (ISO date), and to whom it goes, in the words of the text and by year as members of the body axis. */
  readonly payment?: { readonly due: Readonly<Record<string, string>>; readonly to?: string; readonly payees?: Readonly<Record<string, readonly string[]>> }
  /** The amount that hangs on an open line. */
  readonly hangs?: NodeId
  readonly origin: number
}

export interface Check {
  readonly id: string
  readonly left: NodeId
  readonly rel: 'eq' | 'le'
  readonly right: NodeId
  readonly code: string
  readonly origin: number
}

/** Something the text leaves to be decided: who decides, what, by when, within which bounds. */
export interface OpenItem {
  readonly id: string
  readonly waiting: Waiting
  readonly about: string
  /** Who must agree, in the words of the text: 中枢都市, 連携市町. */
  readonly who: readonly string[]
  /** Members of the body axis that these are. */
  readonly bodies?: readonly string[]
  /** The same, word by word. */
  readonly parties?: readonly { readonly name: string; readonly bodies?: readonly string[] }[]
  readonly by?: string
  /** Extreme points: two for an interval, k for shares of 100 %. */
  readonly ends?: readonly Column[]
  /** A labelled trial only, never an outcome. */
  readonly trial?: NodeId
  readonly origin: number
}

export interface Origin {
  /** The burden method, or `figure`, `cost`, `rounding` …: the name under which it is explained. */
  readonly method: string
  readonly span: { readonly source: string; readonly start: number; readonly end: number }
  /** The sentence as written. */
  readonly clause?: string
}

export interface Assumption {
  readonly code: string
  /** In the author's words where the text declares it (仮定), else empty. */
  readonly text: string
  /** The line it was made for, where it was made for one. */
  readonly line?: string
  readonly origin: number
}

export const PLAN_FORMAT = 'renkei-plan/1'

export interface Plan {
  readonly format: typeof PLAN_FORMAT
  readonly axes: readonly Axis[]
  readonly axesHash: string
  readonly nodes: Readonly<Record<NodeId, PlanNode>>
  readonly lines: readonly Line[]
  readonly checks: readonly Check[]
  readonly open: readonly OpenItem[]
  readonly origins: readonly Origin[]
  readonly assumptions: readonly Assumption[]
}
