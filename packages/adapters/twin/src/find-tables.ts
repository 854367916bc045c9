import { normaliseLocalGovernmentCode, normaliseName } from '@renkei/model'
import { numberIn } from './number-in.ts'
import type { NumberAt, SheetCells } from './workbook-cells.ts'

/** A member of the rules as a workbook may name it. */
export interface BodyName {
  readonly code: string
  readonly name: string
}

/** A column of numbers beside names of bodies. */
export interface AmountColumn {
  readonly sheet: string
  readonly column: number
  /** Texts above the column and the table, nearest first. */
  readonly headings: readonly string[]
  /** By code of the body; the first that stands there. */
  readonly values: ReadonlyMap<string, NumberAt>
}

/** Every column of numbers in every table whose rows are bodies. A name that comes again begins a new table. */
export function amountColumns(sheets: readonly SheetCells[], bodies: readonly BodyName[]): readonly AmountColumn[] {
  const codes = new Map(bodies.flatMap(({ code, name }) => [[normaliseName(name), code], [code, code]]))
  return sheets.flatMap((sheet) => tablesOf(sheet, (text) => codes.get(normaliseName(text)) ?? codes.get(normaliseLocalGovernmentCode(text) ?? '')).flatMap((table) => columnsOf(sheet, table)))
}

interface BodyRow {
  readonly code: string
  readonly row: number
}

function tablesOf({ rows }: SheetCells, codeOf: (text: string) => string | undefined): readonly (readonly BodyRow[])[] {
  const tables: BodyRow[][] = []
  rows.forEach((cells, row) => {
    const code = cells.map((cell) => (cell.text === undefined ? undefined : codeOf(cell.text))).find((each) => each !== undefined)
    if (code === undefined) return
    const current = tables.at(-1)
    const goesOn = current !== undefined && !current.some((each) => each.code === code)
    if (goesOn) current.push({ code, row })
    else tables.push([{ code, row }])
  })
  return tables
}

function columnsOf(sheet: SheetCells, table: readonly BodyRow[]): readonly AmountColumn[] {
  const width = Math.max(...table.map(({ row }) => sheet.rows[row]!.length))
  return Array.from({ length: width }, (_, column): AmountColumn => {
    const values = table.flatMap(({ code, row }) => {
      const cell = sheet.rows[row]![column]
      const value = numberIn(cell)
      if (value === undefined || String(value) === code.replace(/^0/, '')) return []
      return [[code, { sheet: sheet.name, row, column, value, ...(cell?.formula === undefined ? {} : { formula: cell.formula }) }] as const]
    })
    return { sheet: sheet.name, column, headings: headingsOf(sheet, table[0]!.row, column), values: new Map(values) }
  }).filter(({ values }) => values.size > 0)
}

/** The column upwards from its first body, then what else stands above the table. */
function headingsOf({ rows }: SheetCells, first: number, column: number): readonly string[] {
  const above = rows.slice(Math.max(0, first - 6), first).reverse()
  const own = above.map((cells) => cells[column]?.text ?? '')
  const others = above.flatMap((cells) => cells.filter((_, i) => i !== column && i < 3).map(({ text }) => text ?? ''))
  return [...own, ...others].filter((text) => text !== '' && numberIn({ kind: 'text', text }) === undefined)
}
