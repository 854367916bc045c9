import type { NoneLabel } from '@renkei/plan'

/**
 * The status of a cell in one integer: its kind in the lowest three bits, the number of its cause set above. Kinds are ordered:
 * a result has the highest kind of what it reads. Below `EXACT` are the four kinds of none, by label.
 */
export const NONE_LABELS: readonly NoneLabel[] = ['no-cost', 'borne-directly', 'not-applicable', 'nil']
export const NOT_APPLICABLE = 2
export const EXACT = 4
export const AWAITING = 5
export const ERROR = 6

export const kindOf = (status: number): number => status & 7
export const causesOf = (status: number): number => status >>> 3
export const statusOf = (kind: number, causes: number): number => ((causes << 3) | kind) >>> 0
export const isNone = (status: number): boolean => (status & 7) < EXACT
