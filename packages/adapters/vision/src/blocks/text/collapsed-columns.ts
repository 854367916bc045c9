import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { spanIn, type TextSource } from './source.ts'

/** A body, and figures after it that only blanks part. */
const ROW = /^\s*\S{1,8}[市町村区]\s+(?:[△▲-]?[\d,.]+%?\s+){2,}[△▲-]?[\d,.]+%?\s*$/
/** A label of the table of a programme with its text behind a blank. */
const LABEL = /^\s*(?:連携)?事業名(?:称)?\s+\S/
/** Two years of a header that only blanks part. */
const YEARS = /(?:令和\d+|20\d\d)年度[^\t|]*\s(?:令和\d+|20\d\d)年度/

/** Tables whose columns were lost when the text was taken from a PDF: which figure belongs where is then a guess, and nobody makes it. */
export function collapsedColumns(source: TextSource): readonly Diagnostic[] {
  return source.lines.flatMap((line, at) => {
    if (/[\t|<]/.test(line)) return []
    return ROW.test(line) || LABEL.test(line) || YEARS.test(line) ? [diagnostic('columns-collapsed', {}, spanIn(source, at + 1, line.trim()))] : []
  })
}
