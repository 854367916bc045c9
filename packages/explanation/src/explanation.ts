import type { Rational } from '@renkei/money'
import type { Direction, Line, Origin, Quality, Remainder, State, Unit } from '@renkei/plan'
import type { Expression } from './expression.ts'

/** A member of the body axis and what it is called. */
export interface BodyRef {
  readonly member: string
  readonly name: string
  /** 団体コード; payers without one have none. */
  readonly code?: string
}

/** A place in a source; line and column from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A sentence of the rules and where it stands. */
export interface ClauseRef {
  /** Without line breaks and comments; empty where the plan does not carry it. */
  readonly text: string
  readonly method: string
  readonly span: Origin['span']
  readonly place: Place
}

/** Why a part has no place in an explanation. */
export type Reason =
  | 'awaiting'
  | 'nothing-pooled'
  | 'nobody-bears'
  | 'source-silent'
  | 'to-be-agreed'
  | 'without-figures'
  | 'whole-amount'
  | 'no-remainder'
  | 'not-in-force'
  | 'outside-set'
  | 'in-steps'
  | 'failed'

export interface NotApplicable {
  readonly notApplicable: Reason
}
export type Maybe<T> = T | NotApplicable

/** True where the part is there. */
export function applies<T extends object>(part: Maybe<T>): part is T {
  return !('notApplicable' in part)
}

/** What is shared: an amount of yen, or why there is none. */
export interface AmountPart {
  /** 同盟会運営費, 残額. */
  readonly name: string
  readonly value?: Rational
  /** 未定, 計上せず, or no amount anywhere in the text. */
  readonly mark?: 'undetermined' | 'nil' | 'not-stated'
  /** Where it is computed from other amounts. */
  readonly made?: Expression
  /** The sentences that define and state what it is made of. */
  readonly from?: readonly ClauseRef[]
  readonly clause: ClauseRef
}

/** Who bears it together. */
export interface SetPart {
  /** In the words of the rule: 関係市町, 開催市町. */
  readonly name: string
  readonly members: readonly BodyRef[]
  /** A role nobody fills in this year. */
  readonly unfilled?: true
  /** Where the set is declared; absent where a clause names no set. */
  readonly clause?: ClauseRef
}

/** A figure of the tables as this line reads it in this year. */
export interface FigurePart {
  readonly key: string
  /** 人口. */
  readonly name: string
  readonly unit: Unit
  /** Of when and of which survey; absent where there is no such figure. */
  readonly vintage?: string
  /** ISO date. */
  readonly published?: string
  /** The table. */
  readonly source?: string
  /** In the words of the rule: 直近の国勢調査. */
  readonly asOfRule: string
  readonly quality?: Quality
  /** Sum over the set; absent where it is not summed or a member lacks it. */
  readonly total?: Rational
  /** Rates that make 100 % together. */
  readonly percent?: true
  /** Of pairs of bodies: no number is one body's own, and there are no values. */
  readonly ofPairs?: true
  /** Of the body explained, or of all of the set. */
  readonly values: readonly FigureValue[]
  readonly clause: ClauseRef
}

/** A value is absent where it is missing; `nil` where the table says that nothing arises. */
export interface FigureValue {
  readonly body: BodyRef
  readonly value?: Rational
  readonly nil?: true
  /** From which figures of the table it is made, where the rule makes it of several: 15,000人－丙地区3,000人. */
  readonly madeOf?: string
}

export interface FormulaPart {
  /** For all bodies at once: what differs from body to body is a symbol. */
  readonly general: Expression
  /** The body explained, or all of the set. */
  readonly lines: readonly BodyFormula[]
}

/** How the yen of one body came about: exact = the expression; yen = rounded + extra. */
export interface BodyFormula {
  readonly body: BodyRef
  readonly expression: Expression
  readonly exact: Rational
  readonly rounded: Rational
  /** What it takes of what rounding left. */
  readonly extra: Rational
  readonly yen: Rational
}

export interface RoundingPart {
  /** Yen. */
  readonly unit: Rational
  readonly direction: Direction
  /** The sentence that says so; absent where the plan does not know it. */
  readonly rule?: ClauseRef
  /** Declared as an assumption (仮定), or taken for granted because the text says nothing. */
  readonly assumed: boolean
}

export interface RemainderPart {
  readonly to: Remainder['to']
  readonly bearer?: BodyRef
  /** What rounding left in all; absent while nothing is computed. Negative where rounding gave too much. */
  readonly total?: Rational
  readonly taken: readonly { readonly body: BodyRef; readonly amount: Rational }[]
}

/** What a body bears. Without yen it is outside the set (`outside`), or nothing is computed yet. */
export interface BodyYen {
  readonly body: BodyRef
  readonly yen?: number
  readonly low?: number
  readonly high?: number
  /** 試算: never an outcome. */
  readonly trial?: number
  readonly outside?: true
}

/** What must be agreed, by whom, by when. */
export interface OpenPart {
  readonly waiting: 'consultation' | 'not-stated'
  readonly about: string
  /** In the words of the rule, and the bodies these are, where known. Empty where the text does not say who. */
  readonly who: readonly { readonly name: string; readonly bodies: readonly BodyRef[] }[]
  /** Absent where the text sets no time. */
  readonly by?: string
  readonly clause: ClauseRef
}

/** What is missing: a figure of a table, an amount, a role nobody fills, a year before the first, a record. */
export interface MissingPart {
  readonly kind: 'figure' | 'amount' | 'fact' | 'role' | 'earlier-year' | 'record'
  readonly name: string
  /** The table that should hold it. */
  readonly source?: string
  /** Of a figure drawn together from several years: those that lack. */
  readonly lacking?: string
  /** Empty where it is missing for all. */
  readonly bodies: readonly BodyRef[]
  readonly years: readonly string[]
}

/** Why an amount is provisional, or was worked out again. */
export interface EstimatePart {
  readonly kind: 'estimate' | 'recomputed'
  readonly name: string
  readonly quality?: Quality
  readonly years: readonly string[]
}

export interface ErrorPart {
  /** The name of the diagnostic and the values of its message. */
  readonly code: string
  readonly args: Readonly<Record<string, string>>
  readonly bodies: readonly BodyRef[]
}

export interface AssumptionPart {
  readonly code: string
  /** In the author's words; empty where the plan made it. */
  readonly text: string
  /** Made for this line, or declared for the whole rule set. */
  readonly scope: 'line' | 'rule-set'
  readonly clause: ClauseRef
}

/** A decision or a payment on record that stands in place of a calculation. */
export interface RecordPart {
  readonly slot: string
  /** ISO date. */
  readonly decided: string
  readonly authority: string
}

/** 精算, or what is levied, refunded or carried over of it. */
export type SettledPart = Extract<Line['part'], 'settlement' | 'levy' | 'refund' | 'carry'>

/** One way of bearing an amount: a whole line, or one step of a sequence. */
export interface Sharing {
  readonly method: string
  readonly span: ClauseRef
  readonly amount: AmountPart
  readonly set: Maybe<SetPart>
  readonly figures: Maybe<readonly FigurePart[]>
  readonly formula: Maybe<FormulaPart>
  readonly rounding: Maybe<RoundingPart>
  readonly remainder: Maybe<RemainderPart>
  readonly details: Details
}

/** What only one method has to say. */
export interface Details {
  /** Shares of a mix, weights of classes, named sum, year whose share is taken. */
  readonly factors?: readonly { readonly name: string; readonly value: Rational }[]
  readonly sum?: Rational
  /** The named sum is never more than the cost. */
  readonly capped?: true
  /** The cost as printed plays no part: the total is the sum of the parts. */
  readonly fromParts?: true
  /** Bodies by the weight of their class: 市2、町村1. */
  readonly classes?: readonly { readonly weight: Rational; readonly bodies: readonly BodyRef[] }[]
  /** What definitions name in the calculation: 調整額. */
  readonly terms?: readonly TermPart[]
  /** What each bears, or what holds it, in the words of the text. */
  readonly words?: string
  /** Of bounds: they hold the shares by weights, rather than take off what is above and give it to one. */
  readonly within?: 'weights'
  readonly earlierYear?: string
  /** Of a settlement: what its yen are, where they are no share of the year. */
  readonly result?: SettledPart
  /** Of a settlement: who joined shares what earlier years cost; else what it finally came to is set against what was borne. */
  readonly again?: true
  /** 月割: who is in for part of the year only, and for how many months. */
  readonly partYear?: readonly { readonly body: BodyRef; readonly months: number }[]
  /** Of a payment. */
  readonly instalment?: InstalmentDetails
  /** Of what some pay others: as which side the bodies are meant, and who is on the other. */
  readonly between?: { readonly own: string; readonly other: string; readonly receives?: true; readonly setOff?: true }
  /** The nodes are not those this package knows of the method: the sentence is all there is to tell. */
  readonly unknown?: true
  readonly steps?: readonly Sharing[]
}

/** 調整額: what a definition, or a sentence taken up, stands for in a calculation. */
export interface TermPart {
  readonly name: string
  readonly expression: Expression
  readonly unit: Unit
  /** Of the body explained, or of all of the set; empty where it is the same for all. */
  readonly values: readonly { readonly body: BodyRef; readonly value: Rational }[]
  readonly clause: ClauseRef
}

/** One of the parts in which a year's amount is paid. */
export interface InstalmentDetails {
  /** Of 100 %. */
  readonly part: Rational
  /** ISO date. */
  readonly due?: string
  /** It takes what rounding leaves of the others. */
  readonly remainder: boolean
}

/** Why a line says what it says in one year: for one body, or for all. */
export interface Explanation extends Sharing {
  readonly of: { readonly line: string; readonly year: string; readonly body?: string }
  readonly line: Line
  /** Name of the programme, where known. */
  readonly programmeName?: string
  readonly body?: BodyRef
  readonly state: State
  readonly yen: readonly BodyYen[]
  readonly total?: number
  readonly hanging?: number
  /** The body is the one who is paid. */
  readonly receives?: ReceiptPart
  /** The line at which this one is counted, and where the text says so. */
  readonly restates?: { readonly line: string; readonly programme: string; readonly clause: ClauseRef }
  readonly open: readonly OpenPart[]
  readonly missing: readonly MissingPart[]
  readonly estimates: readonly EstimatePart[]
  readonly errors: readonly ErrorPart[]
  readonly records: readonly RecordPart[]
  readonly assumptions: readonly AssumptionPart[]
  /** What the sentence stands on beside itself. */
  readonly grounds: readonly GroundPart[]
  /** The conditions that were asked, in order; absent where the text has none. */
  readonly conditions?: readonly ConditionPart[]
}

/** What is paid to a body: from whom, together with which others, and how much in all where that is known. */
export interface ReceiptPart {
  readonly from: readonly BodyRef[]
  readonly with: readonly BodyRef[]
  readonly yen?: number
}

/** The 按分方式 a sentence goes by, or the sentence of other rules in whose place it is. */
export interface GroundPart {
  readonly kind: 'method' | 'replaced'
  readonly clause: ClauseRef
}

/** A condition of the text (運営費が1,000千円を超える), whether it holds, and what was compared. */
export interface ConditionPart {
  readonly text: string
  /** Absent while that is not known. */
  readonly holds?: boolean
  readonly values: readonly { readonly name: string; readonly value: Rational; readonly unit: Unit }[]
}
