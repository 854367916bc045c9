import type { Stage } from '@renkei/plan'
import type { ReportAssumption, ReportMissing } from '@renkei/ruleset'

/** What papers say around names and numbers, in one language. */
export interface PaperWords {
  readonly statement: string
  readonly openItems: string
  readonly assumptions: string
  /** Of whom and when: 山形連携中枢都市圏　令和7年度; of one body: 山形市. */
  readonly subtitle: (ruleSet: string, year: string, body: string | undefined) => string
  readonly and: string
  readonly none: string
  /** Of the day as of which it was computed, where none was given. */
  readonly notSaid: (day: string) => string
  readonly nothing: string
  readonly labels: {
    readonly year: string
    readonly asOf: string
    readonly stage: string
    readonly rules: string
    readonly amendment: string
    readonly package: string
    readonly body: string
    readonly programme: string
    readonly cost: string
    readonly amount: string
    readonly share: string
    readonly state: string
    readonly sum: string
    readonly determined: string
    readonly provisional: string
    readonly open: string
    readonly about: string
    readonly parties: string
    readonly by: string
    readonly hanging: string
    readonly low: string
    readonly high: string
    readonly kind: string
    readonly name: string
    readonly source: string
    readonly vintage: string
    readonly quality: string
    readonly published: string
    readonly due: string
    readonly paid: string
    readonly payee: string
    readonly title: string
    readonly content: string
    readonly place: string
    readonly programmes: string
    readonly missing: string
    readonly bodies: string
    readonly years: string
    readonly number: string
  }
  readonly sections: {
    readonly outline: string
    readonly byBody: string
    readonly byCost: string
    readonly ofBody: string
    readonly matrix: string
    readonly trend: string
    readonly payments: string
    readonly measures: string
    readonly figures: string
    readonly open: string
    readonly missing: string
    readonly bounded: string
    readonly silent: string
    readonly hangingOn: string
    readonly assumptions: string
    readonly doubts: string
    readonly reasons: string
  }
  readonly stage: Readonly<Record<Stage, string>>
  readonly missing: Readonly<Record<ReportMissing['kind'], string>>
  readonly kinds: Readonly<Record<ReportAssumption['kind'], string>>
  readonly cost: (programme: string, cost: string) => string
  readonly programme: (number: string, title: string) => string
  readonly count: (count: number) => string
  readonly bodies: (count: number) => string
  readonly with: (name: string, more: string) => string
  readonly asOfRule: (rule: string) => string
  readonly restates: (programme: string, cost: string) => string
  readonly countedElsewhere: (costs: string) => string
  readonly outside: string
  readonly notFinal: string
  readonly unconcerned: (count: number) => string
  readonly part: (at: number, of: number) => string
  readonly version: (version: string, hash: string) => string
}
