import { codeOf } from './private-character.ts'
import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { cellAddress } from './cell-address.ts'
import { cp932Table } from './cp932.ts'
import { csvText, plainCsv, type Cell } from './csv-text.ts'

/** How the bytes of a table are written: UTF-8 with BOM, which Excel opens, or CP932 for systems that know nothing else. */
export type TableEncoding = 'utf-8' | 'cp932'

export interface EncodedCsv {
  /** Absent where a character cannot be written: nothing is left out or replaced. */
  readonly bytes?: Uint8Array
  readonly diagnostics: readonly Diagnostic[]
}

/** Rows as the bytes of a CSV file. `path` is where it will stand; a character that CP932 does not have is an error that names its cell. */
export function encodeCsv(rows: readonly (readonly Cell[])[], encoding: TableEncoding = 'utf-8', path = ''): EncodedCsv {
  if (encoding === 'utf-8') return { bytes: new TextEncoder().encode(csvText(rows)), diagnostics: [] }
  const table = cp932Table()
  const diagnostics = rows.flatMap((row, at) => row.flatMap((cell, column) => unwritable(cell, table, cellAddress(at, column), path)))
  if (diagnostics.length > 0) return { diagnostics }
  return { bytes: Uint8Array.from([...plainCsv(rows)].flatMap((character) => table.get(character)!)), diagnostics }
}

/** The first character that CP932 does not have. */
function unwritable(cell: Cell, table: ReadonlyMap<string, readonly number[]>, address: string, path: string): readonly Diagnostic[] {
  const character = typeof cell === 'string' ? [...cell].find((one) => !table.has(one)) : undefined
  if (character === undefined) return []
  const code = codeOf(character)
  return [diagnostic('not-in-cp932', { cell: address, character, code }, { source: path, start: 0, end: 0 })]
}
