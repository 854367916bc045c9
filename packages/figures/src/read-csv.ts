import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { delimiterOf } from './delimiter-of.ts'
import type { Grid } from './grid.ts'
import { LIMITS } from './limits.ts'
import { scanCsv, type Scan } from './scan-csv.ts'

export interface CsvReading {
  /** Absent where the text cannot be trusted as a whole: too large, or quotes that do not close. */
  readonly grid?: Grid
  readonly diagnostics: readonly Diagnostic[]
}

function problemOf(source: string, { problem, exceeded }: Scan): Diagnostic | undefined {
  const top = { source, start: 0, end: 0 }
  if (exceeded === 'rows') return diagnostic('too-many-rows', { limit: LIMITS.rows }, top)
  if (exceeded === 'cells') return diagnostic('too-many-cells', { limit: LIMITS.cells }, top)
  if (problem === undefined) return undefined
  const span = { source, start: problem.start, end: problem.end }
  return diagnostic(problem.kind === 'unclosed' ? 'unclosed-cell-quote' : 'text-after-cell-quote', {}, span)
}

/** Reads the text of a CSV (or tab-separated) file into cells that know their place. */
export function readCsv(source: string, text: string): CsvReading {
  if (text.length > LIMITS.characters) {
    return { diagnostics: [diagnostic('table-text-too-long', { limit: LIMITS.characters }, { source, start: 0, end: 0 })] }
  }
  const scan = scanCsv(text, delimiterOf(text), { rows: LIMITS.rows + 1, cells: LIMITS.cells })
  const problem = problemOf(source, scan)
  return problem === undefined ? { grid: { source, rows: scan.rows }, diagnostics: [] } : { diagnostics: [problem] }
}
