import { type Diagnostic, diagnostic, didYouMean, hasErrors } from '@renkei/diagnostics'
import { readMapping } from '@renkei/sheet'
import { readWorkbook, sheetOf, type Workbook, type WorkbookSheet } from '@renkei/xlsx-in'
import { importSheet } from './import-sheet.ts'
import type { Imported, ImportInput } from './importer.ts'

/** A workbook: the sheet that is named, or the only one that holds figures. */
export function importWorkbook(input: ImportInput): Imported {
  const { workbook, diagnostics } = readWorkbook(input.path, input.bytes)
  if (!workbook) return nothing(diagnostics)
  const wanted = input.sheet ?? keptSheet(input)
  const named = wanted === undefined ? undefined : workbook.sheets.find(({ name }) => name === wanted)
  if (wanted !== undefined && !named) return nothing([...diagnostics, unknownSheet(workbook, wanted)])
  const read = (named ? [named] : workbook.sheets.filter(({ hidden }) => !hidden)).map((sheet) => ({ name: sheet.name, ...importOne(sheet, input) }))
  const tables = read.filter(({ told }) => told !== '')
  const fitting = tables.filter((one) => !hasErrors(one.diagnostics))
  const chosen = [...fitting, ...tables, ...read][0]
  if (!chosen) return nothing([...diagnostics, diagnostic('sheet-without-figures', { sheet: workbook.source }, placeOf(workbook))])
  if (!named && fitting.length > 1) return nothing([...diagnostics, diagnostic('several-sheets', { sheets: fitting.map(({ name }) => name).join('、') }, placeOf(workbook))])
  return { ...chosen, diagnostics: [...diagnostics, ...chosen.diagnostics] }
}

function importOne(sheet: WorkbookSheet, input: ImportInput): Imported {
  const { sheet: read, diagnostics } = sheetOf(input.path, sheet)
  return read ? importSheet(read, { ...input, sheet: sheet.name }) : nothing(diagnostics)
}

/** The sheet that was read the time before. */
function keptSheet({ mapping }: ImportInput): string | undefined {
  return mapping && readMapping(mapping.path, mapping.text).mapping?.sheet
}

function unknownSheet(workbook: Workbook, sheet: string): Diagnostic {
  const names = workbook.sheets.map(({ name }) => name)
  return diagnostic('unknown-sheet', { sheet, known: names.join('、') }, placeOf(workbook), { suggestion: didYouMean(sheet, names) })
}

function placeOf({ source }: Workbook): { source: string; start: number; end: number } {
  return { source, start: 0, end: 0 }
}

function nothing(diagnostics: readonly Diagnostic[]): Imported {
  return { files: {}, diagnostics, texts: new Map(), told: '' }
}
