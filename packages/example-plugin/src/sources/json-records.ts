import type { FigureSource, Grid, GridRow } from '@renkei/plugin'

type Record = Readonly<{ [column: string]: unknown }>

/** 人口.json: a list of records, `[{ "団体名": "甲市", "人口": 60000 }, …]`, read as the table whose columns the first record names. */
export const jsonRecords: FigureSource = {
  name: 'json-records',
  extensions: ['json'],
  read(source, text) {
    const records = recordsIn(text)
    const [first] = records
    return { grid: first ? gridOf(source, text, records, Object.keys(first)) : { source, rows: [] }, diagnostics: [] }
  },
}

/** Nothing where the text is no list of records: then the table is empty, and Renkei tells so. */
function recordsIn(text: string): readonly Record[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null) ? (value as readonly Record[]) : []
  } catch {
    return []
  }
}

/** Every cell has the place of its value in the text, so that a mistake in it is shown where it stands. */
function gridOf(source: string, text: string, records: readonly Record[], columns: readonly string[]): Grid {
  let from = 0
  const row = (written: readonly string[]): GridRow => {
    const starts = written.map((one) => (from = Math.max(from, text.indexOf(one, from))))
    return { values: written.map((one) => (one.startsWith('"') ? String(JSON.parse(one)) : one)), starts, ends: starts.map((start, at) => start + written[at]!.length) }
  }
  const head = row(columns.map((column) => JSON.stringify(column)))
  from = 0
  return { source, rows: [head, ...records.map((record) => row(columns.map((column) => JSON.stringify(record[column] ?? ''))))] }
}
