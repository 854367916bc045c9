import { decodeText } from '@renkei/csv'
import { diagnostic } from '@renkei/diagnostics'
import { privateIn } from '@renkei/folder'
import { sheetOfCsv } from '@renkei/sheet'
import { importSheet } from './import-sheet.ts'
import type { Imported, ImportInput } from './importer.ts'

/** A CSV as any system wrote it: UTF-8 or CP932, laid out in whatever way. */
export function importCsv(input: ImportInput): Imported {
  const { path, bytes } = input
  const decoded = decodeText(bytes)
  const texts = new Map([[path, decoded.text]])
  if (decoded.encoding === 'unknown' || decoded.encoding === 'binary') {
    const span = { source: path, ...decoded.foreign }
    return { files: {}, texts, told: '', diagnostics: [decoded.encoding === 'binary' ? diagnostic('nul-byte', {}, span) : diagnostic('not-utf8', {}, span)] }
  }
  const nobodys = privateIn(path, decoded.text)
  if (nobodys.length > 0) return { files: {}, texts, told: '', diagnostics: nobodys }
  const { sheet, diagnostics } = sheetOfCsv(path, decoded.text)
  return sheet ? importSheet(sheet, input) : { files: {}, texts, told: '', diagnostics }
}
