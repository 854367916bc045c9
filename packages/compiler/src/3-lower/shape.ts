import type { AxisId, ValueType } from '@renkei/plan'

/** Types and axes that nodes of burdens have. */
export const yen: ValueType = { kind: 'number', unit: { yen: 1 }, whole: true }
/** Yen between two roundings: any rational. */
export const exactYen: ValueType = { kind: 'number', unit: { yen: 1 }, whole: false }
export const ratio: ValueType = { kind: 'number', unit: {}, whole: false }
export const truth: ValueType = { kind: 'truth' }
export const byYear: readonly AxisId[] = ['year']
export const byYearAndBody: readonly AxisId[] = ['year', 'body']
/** The years of what is shared again later. */
export const POOL: AxisId = 'pool'
/** The measures of a mix whose parts are left to be agreed. */
export const BASE: AxisId = 'base'
