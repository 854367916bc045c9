import type { RuleSet } from '@renkei/ruleset'

type Table = RuleSet['tables'][number]

/** A table of figures and where those of one indicator stand in it. */
export interface ValueColumn {
  readonly table: Table
  readonly index: number
}

/** The column of an indicator in the table it is read from; its cells are in the unit of the indicator. */
export function valueColumn({ tables, compiled }: RuleSet, indicator: string): ValueColumn | undefined {
  const wanted = compiled.requests.find((request) => request.indicator === indicator)?.table
  const table = tables.find(({ source }) => wanted !== undefined && (source === wanted || source.endsWith(`/${wanted}`)))
  const index = table?.columns.find((one) => one.role === 'value' && (one.name === indicator || one.measured?.name === indicator))?.index
  return table === undefined || index === undefined ? undefined : { table, index }
}
