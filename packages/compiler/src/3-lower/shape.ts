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
/** The two sides of an ordered pair of bodies: who comes from where, to where. */
export const pairAxes: readonly [AxisId, AxisId] = ['home', 'host']
export const byYearAndPair: readonly AxisId[] = ['year', ...pairAxes]
/** All axes that amounts and numbers of a text may have, in order. */
export const axesOfQuantities: readonly AxisId[] = [...byYearAndBody, ...pairAxes]
/** The measures of a mix whose parts are left to be agreed. */
export const BASE: AxisId = 'base'
