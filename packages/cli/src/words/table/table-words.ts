import type { Quality, Stage } from '@renkei/plan'
import type { RowWords } from '@renkei/report/rows'
import type { ReportEstimate } from '@renkei/ruleset'

/** What the table says around names and amounts. */
export interface TableWords extends RowWords {
  readonly year: (year: number) => string
  readonly date: (date: string) => string
  readonly heading: (name: string) => string
  readonly bodyHeading: (name: string, body: string) => string
  readonly asOf: (date: string) => string
  /** Nobody said the day of calculation. */
  readonly noAsOf: string
  /** What is read then: all figures, and as of `date` the newest ones. */
  readonly knownBy: (date: string) => string
  readonly rules: (version: string, hash: string) => string
  readonly amended: (name: string) => string
  readonly stage: Readonly<Record<Stage, string>>
  readonly refersTo: (name: string, version: string, hash: string) => string
  readonly figures: string
  readonly noFigures: string
  readonly quality: Readonly<Record<Quality, string>>
  /** The vintage of a figure with what is known of it. */
  readonly vintage: (vintage: string, remarks: readonly string[]) => string
  readonly published: (date: string) => string
  readonly programme: (number: string, title: string) => string
  /** What follows the shares: headings, a day, a receiver, and a line with what is known of it. */
  readonly payments: string
  readonly due: (date: string) => string
  readonly payee: (name: string) => string
  /** On the page of a body that is paid. */
  readonly receivedBy: (name: string) => string
  readonly measures: string
  readonly besideShares: (programme: string, name: string, remarks: readonly string[]) => string
  readonly yen: (digits: string) => string
  readonly minus: string
  readonly range: (low: string, high: string) => string
  readonly agreeing: string
  readonly about: string
  readonly by: string
  readonly estimates: Readonly<Record<ReportEstimate['kind'], string>>
  readonly bodies: (count: number) => string
  readonly allBodies: (count: number) => string
  readonly hangs: string
  readonly ofAll: string
  readonly totals: (year: string) => string
  readonly bodyTotals: (year: string, body: string) => string
  readonly determined: (count: number) => string
  readonly provisional: (count: number) => string
  readonly sum: string
  readonly open: string
  readonly openOutside: string
  readonly count: (count: number) => string
  readonly hanging: string
  readonly hangingOn: (programme: string, about: string) => string
  readonly noTotal: string
  readonly assumptions: (count: number) => string
  readonly doubts: (count: number) => string
  readonly place: string
  /** Assumptions and doubts about what is not shown. */
  readonly unconcerned: (assumptions: number, doubts: number) => string
  readonly next: string
  readonly folder: string
  readonly toExplain: string
  readonly toBody: string
  readonly toAll: string
  readonly nothing: string
}

