import type { Cell, Piece } from '../../blocks/block.ts'
import type { BodyRow, BodyTable, Column } from '../../facts/vision.ts'
import type { Ledger } from '../ledger.ts'
import { BODY_NAME, TOTAL_ROW } from '../words.ts'

/** A table with a row for each body: what it is called, its columns, its rows and its row of totals. */
export function readBodyTable(rows: readonly (readonly Cell[])[], title: string, ledger: Ledger): BodyTable {
  const first = rows.findIndex(([name]) => BODY_NAME.test(name?.text ?? ''))
  const headers = rows.slice(0, first)
  const body = rows.slice(first).filter(([name]) => name !== undefined && name.text !== '')
  const total = body.find(([name]) => TOTAL_ROW.test(name?.text ?? ''))
  const plain = body.filter((row) => row !== total)
  ledger.mark('fact', ...headers.flat(), ...body.flat())
  const width = Math.max(...body.map((row) => row.length))
  return {
    title,
    columns: Array.from({ length: Math.max(0, width - 1) }, (_, at) => ({ index: at, label: labelAt(headers, at + 1) })) satisfies Column[],
    header: headers.flat().filter(({ text }) => text !== ''),
    rows: plain.map(rowOf),
    ...(total ? { total: rowOf(total) } : {}),
  }
}

function rowOf([name, ...cells]: readonly Cell[]): BodyRow {
  return { name: name as Piece, cells }
}

/** The headers above a column; an empty one is that of the merged cell to its left, unless it is the lowest. */
function labelAt(headers: readonly (readonly Cell[])[], column: number): string {
  const labels = headers.map((row, at) => {
    const own = row[column]?.text ?? ''
    if (own !== '' || at === headers.length - 1) return own
    return row.slice(0, column).findLast(({ text }, index) => text !== '' && index > 0)?.text ?? ''
  })
  return [...new Set(labels.filter((label) => label !== ''))].join(' ')
}
