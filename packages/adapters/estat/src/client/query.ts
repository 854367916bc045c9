/** Which values are asked for. */
export interface StatsQuery {
  /** 統計表ID, ten digits. */
  readonly table: string
  /** Axis → the codes that are wanted: `{ area: ['06201'], time: ['2020000000'] }`. All of an axis that is not named. */
  readonly codes?: Readonly<Record<string, readonly string[]>>
}

/** True for what can be the id of a table; anything else would end up in an address or a file name. */
export function isTableId(text: string): boolean {
  return /^\d{8,12}$/.test(text)
}

/** A query as the parameters of getStatsData, always in the same order. */
export function parametersOf({ table, codes = {} }: StatsQuery): Readonly<Record<string, string>> {
  const axes = Object.keys(codes).filter((axis) => codes[axis]!.length > 0).sort()
  return { statsDataId: table, ...Object.fromEntries(axes.map((axis) => [`cd${axis.charAt(0).toUpperCase()}${axis.slice(1)}`, [...codes[axis]!].sort().join(',')])) }
}
