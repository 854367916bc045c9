import type { Span } from '@renkei/diagnostics'
import type { AsOfRule, Direction, FigurePower, FigureRounding, NodeId, Succession } from '@renkei/plan'
import type { BoundShares } from '../3-lower/bounds.ts'
import type { Site } from '../3-lower/site.ts'
import type { Reading } from '../method.ts'
import type { Advance } from './advance/advance.ts'
import type { Condition } from './condition/condition.ts'
import type { Declarations } from './declarations/index.ts'
import type { Verification } from './expectation.ts'
import type { Payment } from './payment/payment.ts'
import type { Relief } from './relief/relief.ts'
import type { SharingMethod } from './sharing-method/sharing-method.ts'
import type { Quantity } from './quantity/quantity.ts'

export type { Expected, Given, Verification } from './expectation.ts'

/** What the text says, with every name bound to the thing it names. Checks and lowering read only this. */
export interface Program {
  readonly framework: Framework
  readonly programmes: readonly Programme[]
  readonly assumptions: readonly Declared[]
  readonly doubts: readonly Declared[]
  readonly verifications: readonly Verification[]
  /** 読替え: bodies that took the place of others. */
  readonly successions: readonly Succession[]
  /** What is more than money: roles, bodies, procedures, targets. */
  readonly declarations: Declarations
}

/** 枠組み: who works together, from when to when. */
export interface Framework {
  readonly name: string
  readonly prefecture?: string
  readonly source?: string
  /** Fiscal years, both included. */
  readonly period: Period
  /** In the order that breaks ties: by code, then payers without code by name. */
  readonly bodies: readonly Body[]
  /** 中枢都市, 連携市町 …: the sets it names, in written order. */
  readonly sets: readonly BodySet[]
  readonly rounding?: Rounding
  /** Of all that is borne in all programmes. */
  readonly payments: readonly Payment[]
  readonly reliefs: readonly Relief[]
  /** An indicator is counted for ordered pairs of bodies. */
  readonly pairs?: true
  readonly span: Span
}

export interface Period {
  readonly from: number
  readonly to: number
  readonly span: Span
}

/** 団体: a municipality or prefecture, or a payer that is not a member (消防本部). */
export interface Body {
  /** Its member on the body axis: the six-digit code, or the name where there is none. */
  readonly id: string
  readonly name: string
  readonly code?: string
  readonly reading?: string
  readonly member: boolean
  readonly span: Span
}

/** Bodies under a name (連携市町, 関係市町) or in a role (開催市町), by fiscal year. */
export interface BodySet {
  readonly name: string
  readonly span: Span
  /** What a phrase draws together, item by item: 中枢都市, 連携市町. */
  readonly parts?: readonly BodySet[]
  /** Only some of the members are meant, and figures say which. */
  readonly chosen?: Choice | undefined
  /** Ids in axis order, or undefined in a year in which the role is not filled. Of a set with a choice, all who may belong to it. */
  members(year: number): readonly string[] | undefined
  /** Of members for part of the year only, how many of its twelve months; they weigh so much less. */
  months?(year: number): ReadonlyMap<string, number>
}

/** How figures choose among bodies. */
export type Choice =
  /** 構成団体のうち人口が1万人未満の団体. The condition is asked when every name is bound. */
  | { readonly kind: 'where'; readonly of: BodySet; readonly condition: () => Condition | undefined }
  /** Of several sets, those of one of them; less those of the excepted ones. */
  | { readonly kind: 'any'; readonly of: readonly BodySet[]; readonly except: readonly BodySet[] }

/** 指標: a figure per body, and where and as of when it is read. */
export interface Indicator {
  readonly name: string
  readonly unit?: string
  readonly table: string
  /** Where the text names the table, if it does. */
  readonly tableSpan?: Span
  readonly asOf: AsOfRule
  readonly asOfText: string
  /** Where its 基準 is another in other years; `asOf` is then that of the last. */
  readonly byYear?: readonly BasisOfYears[]
  /** Where its 基準 rounds the figure: 過去3年度の平均（小数点以下切捨て）. */
  readonly rounding?: FigureRounding
  readonly marks: Readonly<Record<string, 'nil' | 'not-estimated' | 'not-published'>>
  /** Parts of bodies that do not count: 丙地区の人口を除いたもの. */
  readonly less?: readonly LessArea[]
  /** Its figures are the rates of one whole (負担率表). */
  readonly rates?: true
  /** It is counted for ordered pairs of bodies: 組は、居住市町及び施設所在市町とする。 */
  readonly pair?: Pair
  readonly span: Span
}

/** An ordered pair of bodies, by what its sides are called: 居住市町 and 施設所在市町. */
export interface Pair {
  readonly sides: readonly [first: string, second: string]
  /** 表にない組は、計上なしとする. */
  readonly absent?: 'nil'
}

/** Position of a side in its pair. */
export type SideAt = 0 | 1

/** How a figure is read where pairs are concerned. */
export type Seen =
  /** Of each pair. */
  | { readonly kind: 'pair' }
  /** 居住市町ごとの利用児童数: of each body, as that side, over all it has to do with. */
  | { readonly kind: 'total'; readonly at: SideAt }
  /** 施設所在市町の利用単価, in a sentence about pairs: of the body that is that side. */
  | { readonly kind: 'side'; readonly at: SideAt }

/** A part of some bodies that is taken off their figures, as the table names it. */
export interface LessArea {
  readonly area: string
  readonly bodies: BodySet
  readonly span: Span
}

/** 令和9年度までは令和6年度: the 基準 of some years. */
export interface BasisOfYears {
  readonly years: readonly YearWindow[]
  readonly asOf: AsOfRule
  readonly asOfText: string
}

/** An indicator read as of a certain time. */
export interface IndicatorReading {
  readonly indicator: Indicator
  readonly asOf: AsOfRule
  readonly asOfText: string
  readonly rounding?: FigureRounding
  /** In place of `asOf`, where the years differ. */
  readonly byYear?: readonly BasisOfYears[]
  /** Where pairs are concerned. */
  readonly seen?: Seen
  /** 人口の0.88乗. */
  readonly power?: FigurePower
  readonly span: Span
}

/** What a cost is shared by: equally, by class of body, by a figure, or by what is worked out of figures. */
export type WeightSource =
  | { readonly kind: 'equal' }
  /** 市2、町村1: the first class a body belongs to counts. */
  | { readonly kind: 'class'; readonly classes: readonly { readonly members: BodySet; readonly weight: string }[] }
  /** `inYear`: as it is read in that year, whatever year is computed (令和2年度における人口割). */
  | { readonly kind: 'indicator'; readonly reading: IndicatorReading; readonly inYear?: number }
  /** 対象人口とは、人口から下水道利用人口を控除した数をいう。 */
  | { readonly kind: 'quantity'; readonly name: string; readonly quantity: Quantity }

/** A named value of the rule set: 単価は、2,000円とする。 */
export interface NamedValue {
  readonly name: string
  /** 円 or another unit as written; absent for a plain number. */
  readonly unit?: string
  readonly statements: readonly { readonly years: YearWindow; readonly value: string | undefined; readonly span: Span }[]
  /** It is left to be agreed within bounds: 負担率は、50%以上70%以下の範囲で、関係市町が協議して定める。 */
  readonly agreed?: Agreed
  readonly span: Span
}

/** A number, or the shares of one whole, that is left to be agreed within bounds. */
export interface Agreed {
  /** What is to be agreed, in words: 火葬割の割合. */
  readonly about: string
  readonly unit?: '円'
  /** The bounds as the text has them: 0%以上100%以下; empty where it has none. */
  readonly range: string
  /** Its extreme points: two of a number, one for each share of a whole that has no other bounds. */
  readonly ends: readonly (readonly string[])[]
  readonly who: BodySet
  readonly by?: string
  /** What was decided on it. */
  readonly decided: DecidedNumber[]
  readonly span: Span
}

export interface DecidedNumber {
  readonly decision: Pick<Decision, 'slot' | 'decided' | 'authority'>
  readonly years: YearWindow
  readonly values: readonly string[]
  readonly span: Span
}

/** 火葬割及び人口割の割合により: measures whose parts of the whole are left to be agreed. */
export interface UnweightedMix {
  readonly payers: BodySet
  readonly components: readonly { readonly name: string; readonly weight: WeightSource }[]
  /** What the supplement says; a mix without one is reported. */
  agreed?: Agreed
  readonly span: Span
}

/** 事業【12】: its costs and who bears them. */
export interface Programme {
  readonly number: string
  readonly name: string
  readonly citation?: string
  readonly sets: readonly BodySet[]
  readonly costs: readonly Cost[]
  readonly burdens: readonly Burden[]
  /** What was decided on what its sentences leave open. */
  readonly decisions: readonly Decision[]
  /** What is settled in the year after. */
  readonly settlements: readonly Settlement[]
  /** The numbers its sentences leave to be agreed within bounds. */
  readonly agreed: readonly Agreed[]
  readonly advances: readonly Advance[]
  /** Of what is borne in it. */
  readonly payments: readonly Payment[]
  readonly reliefs: readonly Relief[]
  readonly span: Span
}

/** 精算: what a cost finally comes to less what was borne of it, in the year after. */
export interface Settlement {
  readonly cost: string
  /**
   * Why it comes out otherwise: the cost does (決算額), the figures it was estimated by do, it is shared by other figures once they are
   * known, or who joins shares what earlier years cost.
   */
  readonly of: 'amount' | 'estimates' | 'measure' | 'entrants'
  /** 当該年度の給付費: what it is shared by in the end. */
  readonly measure?: IndicatorReading
  /** 精算: one line for both signs; else 追徴 and what becomes of what was borne too much. */
  readonly over: '精算' | '還付' | '充当'
  /** 過不足は、翌年度の負担金に充当する: one line for both signs, too. */
  readonly both?: true
  readonly span: Span
}

/** 協議結果: what was decided, on which day and by whom; known from that day on. */
export interface Decision {
  readonly name: string
  /** Under which it is on record. */
  readonly slot: string
  /** ISO dates. */
  readonly decided: string
  readonly opened?: { readonly date: string; readonly span: Span }
  readonly authority: string
  readonly burdens: readonly Burden[]
  /** What costs come to that had no amount: 増分は、令和8年度600千円とする. */
  readonly amounts: readonly { readonly cost: string; readonly statements: readonly AmountStatement[] }[]
  readonly numbers: readonly DecidedNumber[]
  /** 改正: it stands in the place of sentences that leave nothing open, from this fiscal year on. */
  readonly amends?: number
  /** Where its day is written. */
  readonly dated: Span
  readonly span: Span
}

/**
 * 経費. `total` is 事業費; `item` stands in its 内訳; `outside` is not part of it (事業費に含めず);
 * `conditional` is a cost that may arise (増分が生じる場合は); `rest` is その他の経費; `derived` is worked out from others (純運営費とは、…をいう).
 */
export interface Cost {
  readonly name: string
  readonly kind: 'total' | 'item' | 'outside' | 'conditional' | 'rest' | 'derived'
  readonly amounts: readonly AmountStatement[]
  /** 決算額: what it came to in the end. */
  readonly settled: readonly AmountStatement[]
  /** 再掲: the cost at which this one is counted. */
  readonly restates?: { readonly programme: string; readonly cost: string; readonly span: Span }
  /** For an increment with a baseline: this cost is what `of` exceeds its amount of `year` by, as the sentence at `span` says. */
  readonly excess?: { readonly of: string; readonly year: number; readonly span: Span }
  /** What it is worked out from, for a derived cost. */
  readonly derived?: Quantity
  /** The cost an increment belongs to. */
  readonly parent?: string
  readonly span: Span
}

export type Amount =
  /** Yen, an exact rational as text. */
  | { readonly kind: 'yen'; readonly value: string }
  /** 計上せず, —: the item does not arise. */
  | { readonly kind: 'nil' }
  /** 未定, *. */
  | { readonly kind: 'undetermined' }

export interface AmountStatement {
  readonly years: YearWindow
  readonly amount: Amount
  readonly span: Span
}

/** Fiscal years in which something holds; open ends reach to the ends of the period. */
export interface YearWindow {
  readonly from?: number
  readonly to?: number
}

/** 負担: one sentence (or clause) that says who bears a cost. */
export interface Burden {
  readonly cost: string
  readonly years: readonly YearWindow[]
  readonly method: string
  /** The yen it gives sum to the cost. */
  readonly sharesCost: boolean
  /** Its yen depend on the rounding in force. */
  readonly rounds: boolean
  /** The yen of each body, by the method that knew the sentence. */
  readonly lower: (site: Site) => NodeId
  readonly reading: Reading
  /** What each receives of it, where some pay others rather than a cost. */
  readonly receives?: (site: Site) => NodeId
  /** What is shared and by what, where one amount is shared by weights; sentences after it may take it up (按分した額, 限度). */
  readonly sharing?: (site: Site) => Sharing
  /** The sharing and what holds it, where a sentence after it does: 負担額の限度. */
  readonly bounded?: BoundShares
  /** What it is shared by, where it is shared by weights. */
  readonly weight?: (site: Site) => NodeId
  readonly payers?: BodySet
  /** A remainder goes to one of the payers. */
  readonly pools: boolean
  /** How many years before the one computed it reads. */
  readonly yearsBack: number
  /** The 按分方式 it goes by. */
  readonly named?: readonly SharingMethod[]
  readonly rounding?: Rounding
  /** It leaves the cost, or part of it, to be decided: 協議して定める. */
  readonly open?: true
  /** It shares by several measures and does not say by how much of each. */
  readonly mix?: UnweightedMix
  /** What the yen that it names come to, where it names them body by body. */
  readonly statedYen?: { readonly total: string; readonly span: Span }
  /** 原則として, 必要に応じ …: shown, without effect on yen. */
  readonly hedges: readonly Hedge[]
  /** A condition under which it holds, in the words of the text. */
  readonly condition?: string
  /** What must be so for it to hold: all of them. */
  readonly guards: readonly Condition[]
  /** An exception may stand beside another sentence on the same cost. */
  readonly exception: boolean
  readonly span: Span
}

/** An amount, yen by year, and the weight of each body. */
export interface Sharing {
  readonly amount: NodeId
  readonly weight: NodeId
}

/** Words that leave something open and change no yen. */
export interface Hedge {
  readonly word: string
  readonly span: Span
}

/** 端数処理. */
export interface Rounding {
  /** In yen. */
  readonly unit: string
  readonly direction: Direction
  readonly remainder:
    | { readonly to: 'bearer'; readonly bearers: BodySet }
    | { readonly to: 'largest-remainder' | 'largest-weight' }
  /** True where the rule set declares it as an assumption (仮定), not as a rule. */
  readonly assumed: boolean
  readonly span: Span
}

/** 仮定 or 疑義: a heading with its reason. */
export interface Declared {
  readonly name: string
  readonly content: string
  readonly reason: string
  readonly place: string
  readonly span: Span
}
