import type { Language, Severity, Span } from '@renkei/diagnostics'
import type { Document } from '@renkei/explanation'
import type { FilesParams } from '@renkei/language-server/protocol'
import type { EvaluationReport, ReportBody, ReportOutcome } from '@renkei/ruleset'
import type { CompareRequests } from './protocol-compare.ts'
import type { DecideRequests } from './protocol-decide.ts'
import type { TransferRequests } from './protocol-transfer.ts'

/** What the pages ask of the worker beside the language server's own requests; both are answered from the same rule set, read once. */
export interface EngineRequests extends CompareRequests, DecideRequests, TransferRequests {
  /** All texts of the work are these, or some of them changed; without a text a file is gone. */
  'desk/files': { readonly params: Pick<FilesParams, 'files' | 'changed'>; readonly result: null }
  'desk/outline': { readonly params: { readonly language: Language }; readonly result: Outline }
  'desk/matrix': { readonly params: { readonly year: number; readonly language: Language }; readonly result: Matrix }
  'desk/year': { readonly params: YearParams; readonly result: YearView }
  'desk/reasons': { readonly params: ReasonsParams; readonly result: Reasons }
  'desk/charts': { readonly params: YearParams; readonly result: Charts }
}

/** The folder the worker knows the open work by. */
export const WORK = 'renkei:///work'

export type EngineMethod = keyof EngineRequests
export type ParamsOf<M extends EngineMethod> = EngineRequests[M]['params']
export type ResultOf<M extends EngineMethod> = EngineRequests[M]['result']

export interface YearParams {
  readonly year: number
  readonly language: Language
  /** Code of the body whose page it is. */
  readonly body?: string
  readonly programme?: string
}

/** What the work is about, as far as it can be read. */
export interface Outline {
  readonly name: string
  readonly version: string
  readonly years: readonly number[]
  readonly bodies: readonly ReportBody[]
  /** Names of the figures that the rules know. */
  readonly indicators: readonly string[]
  readonly programmes: readonly OutlineProgramme[]
  readonly messages: readonly Message[]
  /** False while something is wrong that keeps the whole from being computed. */
  readonly computable: boolean
}

export interface OutlineProgramme {
  readonly number: string
  readonly title: string
  readonly span: Span
}

/** A diagnostic in words, at its characters. */
export interface Message {
  readonly code: string
  readonly severity: Severity
  readonly text: string
  readonly advice?: string
  readonly span?: Span
  readonly place?: { readonly line: number; readonly column: number }
  readonly related: readonly { readonly text: string; readonly span: Span }[]
  readonly fixes: readonly { readonly title: string; readonly edits: readonly { readonly span: Span; readonly text: string }[] }[]
}

/** Bodies by costs in one year. */
export interface Matrix {
  readonly bodies: readonly ReportBody[]
  readonly costs: readonly MatrixCost[]
  /** Yen, a row a body, a column a cost; NaN where there is no number. */
  readonly yen: Float64Array
  /** 1 where the cost concerns the body. */
  readonly concerns: Uint8Array
  /** Per body. */
  readonly totals: readonly MatrixTotal[]
  readonly all: MatrixTotal
  readonly asOf: string
  readonly messages: readonly Message[]
}

export interface MatrixCost {
  readonly programme: string
  readonly title: string
  readonly cost: string
  readonly state: ReportOutcome['state']
  readonly total?: number
  readonly hanging?: number
  /** Counted where it stands; false for what may arise beside the printed cost. */
  readonly inTotal: boolean
  /** Number of the programme at which it is counted. */
  readonly countedAt?: string
}

export interface MatrixTotal {
  readonly determined: number
  readonly provisional: number
  readonly open: number
  readonly hanging: number
}

export interface YearView {
  readonly report: EvaluationReport
  /** Where the sentence of each cost stands: by `programme\ncost`. */
  readonly places: Readonly<Record<string, readonly Span[]>>
  readonly messages: readonly Message[]
}

export interface ReasonsParams extends YearParams {
  readonly programme: string
  readonly cost?: string
}

/** 積算根拠: a document a line, and the characters it stands on. */
export interface Reasons {
  readonly documents: readonly { readonly document: Document; readonly span?: Span }[]
}

/** Whole `svg` elements with what they show in words; absent where a picture would say nothing. */
export interface Charts {
  readonly bars?: ChartPicture
  readonly trend?: ChartPicture
  readonly sankey?: ChartPicture
}

export interface ChartPicture {
  readonly title: string
  readonly description: string
  readonly svg: string
}

/** What travels. */
export interface EngineCall {
  readonly id: number
  readonly method: keyof EngineRequests
  readonly params: unknown
}

export type EngineAnswer = { readonly id: number; readonly result: unknown } | { readonly id: number; readonly failure: string }
