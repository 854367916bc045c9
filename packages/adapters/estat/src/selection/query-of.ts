import type { StatsQuery } from '../client/query.ts'
import { codeOfArea } from '../table/area-code.ts'
import type { Selection } from './selection.ts'

const AREA_DIGITS = 5

/** The query that fetches no more than a selection needs. Undefined where it does not name its table. */
export function queryOf({ table, indicators, times, areas }: Selection): StatsQuery | undefined {
  if (table === undefined) return undefined
  const picks = Object.values(indicators)
  const axes = new Set(picks.flatMap((pick) => Object.keys(pick)).filter((axis) => axis !== 'unit'))
  // An axis that one of the indicators leaves open has to come whole.
  const shared = [...axes].filter((axis) => picks.every((pick) => Object.hasOwn(pick, axis)))
  const classes = shared.map((axis) => [axis, [...new Set(picks.map((pick) => pick[axis]!))]] as const)
  return {
    table,
    codes: {
      ...Object.fromEntries(classes),
      ...(times === undefined ? {} : { time: Object.keys(times) }),
      ...(areas === undefined ? {} : { area: areas.map((area) => codeOfArea(area)?.slice(0, AREA_DIGITS) ?? area) }),
    },
  }
}
