import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { read, utils, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { exactNumber, isoDay, isDateFormat } from './cell-format.ts'
import { WORKBOOK_LIMITS } from './limits.ts'
import { unpack, type Refusal } from './unpack.ts'
import type { CellRange, Workbook, WorkbookCell, WorkbookSheet } from './workbook.ts'

export interface WorkbookReading {
  /** Absent where the file cannot be trusted as a whole. */
  readonly workbook?: Workbook
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the cells of a workbook (.xlsx, .xlsm, .xls). Formulas keep the value that was saved with them; macros are never run. */
export function readWorkbook(source: string, bytes: Uint8Array): WorkbookReading {
  const unpacked = unpack(bytes)
  if ('refused' in unpacked) return { diagnostics: [refusal(source, unpacked.refused)] }
  const opened = open(unpacked.bytes)
  if (typeof opened === 'string') return { diagnostics: [refusal(source, opened)] }
  const sheets = opened.SheetNames.flatMap((name, at) => sheetOf(opened, name, at) ?? [])
  if (sheets.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.length, 0), 0) > WORKBOOK_LIMITS.cells) return { diagnostics: [refusal(source, 'too-large')] }
  const workbook = { source, sheets, macros: unpacked.macros }
  return { workbook, diagnostics: unpacked.macros ? [diagnostic('workbook-with-macros', {}, { source, start: 0, end: 0 })] : [] }
}

function refusal(source: string, reason: Refusal): Diagnostic {
  const place = { source, start: 0, end: 0 }
  if (reason === 'encrypted') return diagnostic('workbook-encrypted', {}, place)
  if (reason === 'too-large' || reason === 'unpacks-too-large') return diagnostic('workbook-too-large', { limit: String(WORKBOOK_LIMITS.unpacked / 1_000_000) }, place)
  return diagnostic('workbook-unreadable', {}, place)
}

function open(bytes: Uint8Array): WorkBook | Refusal {
  try {
    return read(bytes, { type: 'array', cellFormula: true, cellNF: true, cellStyles: true, cellHTML: false, sheetStubs: false, dense: false })
  } catch (error) {
    return /password|encrypt/i.test(String(error)) ? 'encrypted' : 'damaged'
  }
}

/** Nothing for a sheet of charts or macros. */
function sheetOf(book: WorkBook, name: string, at: number): WorkbookSheet | undefined {
  const sheet = book.Sheets[name]
  if (sheet === undefined || (sheet as { '!type'?: string })['!type'] !== undefined) return undefined
  const range = sheet['!ref'] === undefined ? undefined : utils.decode_range(sheet['!ref'])
  const hidden = (rows: readonly ({ hidden?: boolean } | undefined)[] | undefined): ReadonlySet<number> => new Set([...(rows ?? []).entries()].flatMap(([index, one]) => (one?.hidden ? [index] : [])))
  return {
    name,
    hidden: (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0,
    rows: range === undefined ? [] : rowsOf(sheet, range.e.r, range.e.c),
    merges: (sheet['!merges'] ?? []).map(({ s, e }): CellRange => ({ row: s.r, column: s.c, lastRow: e.r, lastColumn: e.c })),
    hiddenRows: hidden(sheet['!rows']),
    hiddenColumns: hidden(sheet['!cols']),
  }
}

function rowsOf(sheet: WorkSheet, lastRow: number, lastColumn: number): readonly (readonly WorkbookCell[])[] {
  const rows: WorkbookCell[][] = []
  for (let row = 0; row <= lastRow; row++) {
    const cells: WorkbookCell[] = []
    for (let column = 0; column <= lastColumn; column++) {
      const cell = sheet[utils.encode_cell({ r: row, c: column })] as CellObject | undefined
      if (cell === undefined || cell.t === 'z') continue
      while (cells.length < column) cells.push(EMPTY)
      cells.push(cellFrom(cell))
    }
    rows.push(cells)
  }
  while (rows.length > 0 && rows.at(-1)!.length === 0) rows.pop()
  return rows
}

const EMPTY: WorkbookCell = { kind: 'empty' }
/** 000000: digits that are a name and no number. */
const PADDED = /^0{2,}$/

function cellFrom({ t, v, w, z, f }: CellObject): WorkbookCell {
  const formula = f === undefined ? {} : { formula: f }
  if (t === 'e') return { kind: 'error', text: w ?? '#ERROR', ...formula }
  if (t === 'b') return { kind: 'truth', text: v === true ? 'TRUE' : 'FALSE', ...formula }
  if (t === 'n' && isDateFormat(String(z ?? ''))) return { kind: 'day', text: isoDay(v as number), ...formula }
  if (t === 'n') return { kind: 'number', text: PADDED.test(String(z ?? '')) ? (w ?? exactNumber(v as number)) : exactNumber(v as number), ...formula }
  const text = String(v ?? '')
  return text === '' && f === undefined ? EMPTY : { kind: 'text', text, ...formula }
}
