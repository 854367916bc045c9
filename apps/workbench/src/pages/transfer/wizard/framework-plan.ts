import type { NamedBody } from '../../../bodies/named-body.ts'

/** Kinds of frameworks that rules begin as. */
export const kinds = ['area', 'union', 'agreement'] as const
export type FrameworkKind = (typeof kinds)[number]

/** Ways in which a cost is shared to begin with. */
export const ways = ['equal', 'population', 'mixed', 'use', 'lead', 'own', 'consult'] as const
export type SharingWay = (typeof ways)[number]

export interface PlannedProgramme {
  readonly title: string
  readonly cost: string
  /** Thousand yen a year, as typed; empty while it is not known. */
  readonly amount: string
  readonly way: SharingWay
}

/** What the wizard asks before there are rules. */
export interface FrameworkPlan {
  readonly kind: FrameworkKind
  readonly name: string
  /** Fiscal years. */
  readonly from: number
  readonly to: number
  /** The one that leads stands first. */
  readonly bodies: readonly NamedBody[]
  readonly programmes: readonly PlannedProgramme[]
}
