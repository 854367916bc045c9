import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import iconv from 'iconv-lite'
import { csvText, plainCsv, type Cell } from './csv-text.ts'
import { cellAddress } from './cell-address.ts'

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
  const diagnostics = rows.flatMap((row, at) => row.flatMap((cell, column) => unwritable(cell, cellAddress(at, column), path)))
  return diagnostics.length > 0 ? { diagnostics } : { bytes: Uint8Array.from(iconv.encode(plainCsv(rows), 'cp932')), diagnostics }
}

const decoder = new TextDecoder('shift_jis')

/** The first character that would come back as another one. */
function unwritable(cell: Cell, address: string, path: string): readonly Diagnostic[] {
  if (typeof cell !== 'string' || decoder.decode(iconv.encode(cell, 'cp932')) === cell) return []
  const character = [...cell].find((one) => decoder.decode(iconv.encode(one, 'cp932')) !== one)!
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
  return [diagnostic('not-in-cp932', { cell: address, character, code }, { source: path, start: 0, end: 0 })]
}
