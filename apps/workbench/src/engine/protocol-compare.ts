import type { Language } from '@renkei/diagnostics'
import type { Block } from '@renkei/explanation'
import type { State } from '@renkei/plan'
import type { Hunk, SectionChange } from '@renkei/report'
import type { BodyEffect, ReportBody, SourceText, YenChange } from '@renkei/ruleset'
import type { Message } from './protocol.ts'
import type { Exported } from './protocol-transfer.ts'

/** What comparing asks. */
export interface CompareRequests {
  /** Texts of another rule set, kept under a name to be compared with. */
  'desk/other': { readonly params: { readonly name: string; readonly files: readonly SourceText[] }; readonly result: null }
  'desk/changeable': { readonly params: { readonly language: Language; readonly year: number }; readonly result: Changeable }
  'desk/compare': { readonly params: CompareParams; readonly result: Compared }
  'desk/compare-paper': { readonly params: ComparePaperParams; readonly result: Exported }
  /** What would be written if the conditions of a comparison became rules. */
  'desk/take-over': { readonly params: CompareParams; readonly result: TakenOver }
}

export interface CompareParams {
  readonly language: Language
  /** All years of both, unless said. */
  readonly year?: number
  readonly variant: Variant
}

export const comparePapers = ['docx', 'html', 'csv'] as const
export type ComparePaper = (typeof comparePapers)[number]

export interface ComparePaperParams extends CompareParams {
  readonly kind: ComparePaper
  /** What is tried, a line each, in the language. */
  readonly conditions: readonly string[]
  /** The day on which it is made: 2026-04-01. */
  readonly made: string
}

/** How the other side differs from the work. All of it holds together. */
export interface Variant {
  /** The name under which the texts of another rule set were kept; the work's own without it. */
  readonly rules?: string
  /** Indicator → the phrase its 基準 becomes. */
  readonly bases?: Readonly<Record<string, string>>
  readonly figures?: readonly VariantFigure[]
  readonly numbers?: readonly VariantNumber[]
  readonly members?: readonly VariantMember[]
}

/** A figure becomes so many times what it is, or another; of all bodies unless one is named. Texts of numbers: 0.9, 90%, 1,234. */
export interface VariantFigure {
  readonly indicator: string
  /** Code. */
  readonly body?: string
  readonly factor?: string
  readonly value?: string
}

/** A number that stands in a sentence. It is left as it is where the text is no longer that of `was`. */
export interface VariantNumber {
  readonly source: string
  readonly start: number
  readonly was: string
  readonly becomes: string
}

/** A body joins a set of the framework, or leaves it, from the beginning of a fiscal year. */
export interface VariantMember {
  readonly join: boolean
  readonly set: string
  /** Name. */
  readonly body: string
  readonly from: number
  /** Of a body that the rules do not know: its 団体コード, and its figures by indicator as typed. */
  readonly code?: string
  readonly figures?: Readonly<Record<string, string>>
}

/** What can be made to differ. */
export interface Changeable {
  readonly indicators: readonly ChangeableIndicator[]
  readonly programmes: readonly { readonly name: string; readonly sentences: readonly ChangeableSentence[] }[]
  /** Sets that bodies join or leave. */
  readonly sets: readonly string[]
}

export interface ChangeableIndicator {
  readonly name: string
  readonly unit: string
  /** The phrase of its 基準, and others that its table has figures for; none where no sentence says it. */
  readonly basis?: string
  readonly bases: readonly string[]
  /** As read in the year, in the unit of its table. */
  readonly values: readonly (ReportBody & { readonly value?: string })[]
}

/** Words and numbers in turn. */
export interface ChangeableSentence {
  readonly source: string
  readonly start: number
  readonly parts: readonly ({ readonly text: string } | { readonly number: string; readonly start: number })[]
}

export interface Compared {
  readonly before: string
  readonly after: string
  readonly years: readonly number[]
  readonly bodies: readonly BodyEffect[]
  readonly costs: readonly ComparedCost[]
  /** Costs, counted year by year, that have no number on one side. */
  readonly notCompared: number
  readonly sections: readonly SectionChange[]
  /** Other editions of figures that were read. */
  readonly figures: readonly Block[]
  /** What is wrong with the other side. */
  readonly messages: readonly Message[]
  readonly computable: boolean
}

export interface ComparedCost {
  readonly programme: string
  readonly title: string
  readonly cost: string
  readonly fiscalYear: number
  readonly before?: { readonly state: State; readonly total?: number }
  readonly after?: { readonly state: State; readonly total?: number }
  /** Bodies that bear something else. */
  readonly bodies: readonly YenChange[]
}

/** The conditions of a comparison as edits of the work. */
export interface TakenOver {
  /** Files with other texts, and the lines that differ. */
  readonly files: readonly { readonly path: string; readonly text: string; readonly lines: readonly Hunk[] }[]
  readonly left: readonly LeftCondition[]
}

/** A condition that is no edit: other rules; a figure that is read from no cell of its own; a number that no longer stands where it stood. */
export type LeftCondition = { readonly kind: 'rules' } | { readonly kind: 'figure'; readonly indicator: string } | { readonly kind: 'number'; readonly was: string; readonly becomes: string }
