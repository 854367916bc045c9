import { readCsv, type CsvReading } from './read-csv.ts'

/** A kind of file that holds figures: its text to cells that know their place. */
export interface FigureSource {
  readonly name: string
  /** Without the dot, in small letters: csv. */
  readonly extensions: readonly string[]
  /** Mistakes of the file are diagnostics; `source` is its path. */
  read(source: string, text: string): CsvReading
}

/** CSV, also with tabs, as spreadsheets save it. */
export const csvSource: FigureSource = { name: 'csv', extensions: ['csv'], read: readCsv }

/** The source that reads a file, by how its name ends. */
export function sourceFor(path: string, sources: readonly FigureSource[]): FigureSource | undefined {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return path.includes('.') ? sources.find(({ extensions }) => extensions.includes(extension)) : undefined
}
