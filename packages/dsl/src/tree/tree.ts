import type { Span } from '@renkei/diagnostics'

/**
 * The syntax tree. It says how a text is built, never what its names mean: that is the compiler's part.
 *
 * A file is sections; a section is a heading and its sentences; a sentence is clauses, each a verb with
 * the phrases its particles bind to it. Values are normalised, spans point at the text as it was typed.
 */
export interface RuleFile {
  readonly source: string
  readonly text: string
  readonly sections: readonly Section[]
  readonly comments: readonly Comment[]
}

/** `※` to the end of the line. */
export interface Comment {
  readonly text: string
  readonly span: Span
  /** True where text stands before it on its line. */
  readonly trailing: boolean
}

export type HeadingKeyword =
  | '枠組み' | '指標' | '事業' | '仮定' | '疑義' | '検算'
  | '役割' | '改正' | '按分方式' | '支援制度' | '財政措置' | '会議体' | '手続' | '成果指標' | '相互実施' | '職員派遣' | '協議結果' | '読替え' | '参照' | '規則集' | '版'

export interface Section {
  readonly heading: Heading
  readonly sentences: readonly Sentence[]
  /** Sentences that could not be read; each has its diagnostic. Absent where all were. */
  readonly unread?: readonly Span[]
  readonly span: Span
}

export interface Heading {
  readonly keyword: HeadingKeyword
  /** 事業【12】: `12`, half-width. */
  readonly number?: Word
  /** To the end of the line, blanks trimmed; may be empty. */
  readonly name: Word
  readonly span: Span
}

/** A stretch of text with its normalised value. */
export interface Word {
  readonly value: string
  readonly span: Span
}

export interface Sentence {
  /** ただし = proviso, この場合において = supplement; each belongs to the sentence before it. */
  readonly lead?: { readonly kind: 'proviso' | 'supplement'; readonly span: Span }
  readonly clauses: readonly Clause[]
  /** 一　… 二　…: the numbered lines below it. */
  readonly items?: readonly NumberedItem[]
  /** From the first character to 「。」 inclusive. */
  readonly span: Span
}

/** A line of its own below a sentence: a number in kanji, a blank, and words to the end of the line. */
export interface NumberedItem {
  /** 1 for 一. */
  readonly number: number
  /** To the end of the line, without blanks around it, a 「。」 at its end, or the 「 」 it is wholly in. */
  readonly text: string
  readonly span: Span
}

/**
 * A verb and what its particles bind to it. The last clause of a sentence ends in 「。」; earlier ones in し、 or て、.
 * 「Aは5円、Bは6円である」 is two clauses; the verb of the first is `elided` and its last argument has the particle of the last clause's.
 */
export interface Clause {
  readonly verb: Verb
  /** 協議して定める: the verbs in て-form before the verb, in written order; their arguments are among the clause's. */
  readonly manner: readonly Verb[]
  /** In written order, topics (は) included. */
  readonly arguments: readonly Argument[]
  readonly adverbs: readonly Adverb[]
  /** …とき、…場合は: in written order. */
  readonly conditions: readonly Condition[]
  readonly span: Span
}

export type VerbForm = 'final' | 'conjunctive' | 'te' | 'adnominal' | 'conditional'

export interface Verb {
  /**
   * Dictionary form from the frame table: 負担する, 定める, とする, いう, である, 乗じる … 乗じて得た and 除して得た are 乗じる and 除する.
   * A figure with a bound before a noun (人口が1万人未満の団体) is である with an empty image at the end of the figure.
   */
  readonly stem: string
  readonly form: VerbForm
  /** 含めず, 計上せず, 要しない. */
  readonly negated: boolean
  /** 算入される, 得られた. */
  readonly passive?: true
  /** 負担した額 as against 負担する額. */
  readonly past?: true
  /** 納付するものとする = must, 定めることができる = may. */
  readonly modality?: 'must' | 'may'
  /** Left out because a later clause says it; the image is empty. */
  readonly elided?: true
  /** As typed. */
  readonly image: string
  readonly span: Span
}

/**
 * は (also については, とは) · も · が (also の before a verb: 施設の所在する市町) · を · に · と · で · から · まで · までに · より · により (also によって, をもって) · において · として ·
 * に対し · ごとに · について (also に関し) · に応じ · に基づき · に伴い · に当たり (also に際し) · に限り · にかかわらず · とともに · のほか;
 * `none` for a phrase that only a comma or nothing follows. The complement of とする has と, that of をいう を, that of である で.
 */
export type Particle =
  | 'は' | 'も' | 'が' | 'を' | 'に' | 'と' | 'で' | 'から' | 'まで' | 'までに' | 'より' | 'により' | 'において' | 'として' | 'に対し' | 'ごとに'
  | 'について' | 'に応じ' | 'に基づき' | 'に伴い' | 'に当たり' | 'に限り' | 'にかかわらず' | 'とともに' | 'のほか' | 'none'

export interface Argument {
  readonly particle: Particle
  readonly phrase: Phrase
  /** A reading point 「、」 follows the particle. */
  readonly pause: boolean
  /** Aとは、: what is being defined (particle は). */
  readonly definition?: true
  /** においては, には, からは: は follows the particle. */
  readonly topic?: true
  readonly span: Span
}

export interface Adverb {
  /** Canonical: それぞれ, 均等に, 原則として (also 基本的に), 必要に応じ, 当分の間, 全額 … */
  readonly value: string
  /** Hedges change no yen: 原則として, 必要に応じ, 当分の間 … */
  readonly kind: 'manner' | 'hedge'
  readonly image: string
  readonly span: Span
}

export interface Condition {
  /** とき (also ときは, とき、) or 場合 (also 場合は, 場合において). */
  readonly marker: 'とき' | '場合'
  readonly clause: Clause
  readonly span: Span
}

/**
 * A list of items: 山形市、天童市及び東根市. One item is a list of one. の binds the nearest item: in 均等割20%、人口割80%の割合 the last item
 * is 人口割80% の 割合. A year and what holds for it are one item: 令和8年度は3分の1、令和9年度は3分の2 reads like 令和8年度3分の1、….
 */
export interface Phrase {
  readonly items: readonly Item[]
  /** 及び/並びに = and, 又は/若しくは = or, only commas = list, one item = one. */
  readonly joined: 'one' | 'and' | 'or' | 'list'
  /** …を除く構成団体 / …以外の構成団体: taken out of the whole list. */
  readonly except?: Phrase
  /** 構成団体のうち…: the set the items are picked from. */
  readonly among?: Phrase
  readonly span: Span
}

/**
 * Parts joined by の: 令和7年度 の 同盟会運営費. The last part is the head. Never empty. Years, dates, programmes and その join without の:
 * 前年度分担金, 令和2年国勢調査, その負担; so does 1人当たり: 利用者1人当たり[100円].
 */
export interface Item {
  readonly parts: readonly Part[]
  readonly span: Span
}

export interface Part {
  /** A clause in adnominal form right before: 協議して定める[割合], 超える[額], による[割合], に係る[費用]. */
  readonly modifier?: Clause
  /** The particle before の that joins it to the part before: 山形市からの繰入金, 旧負担額との差額. */
  readonly link?: Particle
  readonly core: Core
  /** A figure that directly follows: 令和7年度[491千円], 均等割[20%], 市[2]. */
  readonly value?: FigureCore
  /** 食数等: the list is not closed. */
  readonly etc: boolean
  /** 関係市町間: among them. */
  readonly suffix?: '間'
  /** （…） right after: a rounding, or words. */
  readonly aside?: Aside
  readonly span: Span
}

export interface Aside {
  /** Where the words are one phrase: （その額に千円未満の端数があるときは、これを切り捨てた額）. */
  readonly phrase?: Phrase
  /** Where they end in a verb before a noun that is left out: （施設に係るものに限る。）. 除く after the last word of a phrase is its `except` instead. */
  readonly clause?: Clause
  /** As the formatter writes it, without the parentheses. */
  readonly text: string
  readonly span: Span
}

export type Core =
  | NameCore
  | QuotedCore
  | FigureCore
  | YearCore
  | YearRangeCore
  | DateCore
  | DemonstrativeCore
  | ProgrammeCore

/** 山形市, 同盟会運営費, 人口, 1人当たり. `known` where it was matched from the table of known names. */
export interface NameCore {
  readonly kind: 'name'
  readonly value: string
  readonly known: boolean
  /** 各市町, 当該団体, 同市: the prefix before a closed list of nouns. */
  readonly prefix?: '各' | '当該' | '同'
  readonly span: Span
}

/** 「…」: free text, or a name that is declared here. Letters and digits of the value are half-width, all else is as typed. */
export interface QuotedCore {
  readonly kind: 'quoted'
  readonly value: string
  readonly span: Span
}

/** 491千円 · 20% · 3分の1 · 3か月 · 1万人. */
export interface FigureCore {
  readonly kind: 'figure'
  /** Exact, in `unit`: `491000` with unit 円, `1/5` with no unit for 20%, `10000` with unit 人. */
  readonly value: string
  /** 円, 人, 食, m2 …; absent for ratios and bare numbers. 千円 and 万円 are converted to 円. */
  readonly unit?: string
  /** Written as a share: %, 割, 分の, 百分の. */
  readonly ratio: boolean
  /** 1万人未満: a bound that follows the figure. */
  readonly bound?: '以上' | '以下' | '未満' | '超'
  /** As typed, in half-width. */
  readonly image: string
  readonly span: Span
}

/** 令和7年度, R7年度, 2025年度 are fiscal; 令和2年, 2020年 calendar; 前年度, 当該年度, 毎年度 relative. */
export interface YearCore {
  readonly kind: 'year'
  readonly calendar: 'fiscal' | 'calendar'
  /** The Western year; absent for relative years. */
  readonly year?: number
  /** 前年度 −1, 前々年度 −2, 当該年度 0, 毎年度 and 各年度 `every`, 翌年度 +1. */
  readonly relative?: number | 'every'
  readonly image: string
  readonly span: Span
}

/** 令和7年度から令和11年度まで · 令和9年度以降 · 令和8年度以前 · 過去3年度 (relative −3 … −1). */
export interface YearRangeCore {
  readonly kind: 'year-range'
  readonly from?: YearCore
  readonly to?: YearCore
  readonly image: string
  readonly span: Span
}

/** 令和7年10月1日 · 前年10月1日現在 · 4月末日. */
export interface DateCore {
  readonly kind: 'date'
  /** Western calendar year, absent where none is written. */
  readonly year?: number
  /** 前年 −1, 当該年 0: relative to the calendar year in which the fiscal year starts. */
  readonly relativeYear?: number
  readonly month: number
  /** `end` for 末日. */
  readonly day: number | 'end'
  readonly image: string
  readonly span: Span
}

/** これ (also これら), それ, その, この. その and この are a part of their own before the noun they point with. */
export interface DemonstrativeCore {
  readonly kind: 'demonstrative'
  readonly value: 'これ' | 'それ' | 'その' | 'この'
  readonly span: Span
}

/** 事業【25】 inside a sentence. */
export interface ProgrammeCore {
  readonly kind: 'programme'
  readonly number: string
  readonly span: Span
}
