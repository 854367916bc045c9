import { diagnostic, didYouMean, type Diagnostic } from '@renkei/diagnostics'
import { normaliseName } from '@renkei/model'
import type { FigureRequest } from '@renkei/plan'
import type { Table } from './table.ts'

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The table a request names, by its path, else by its file name where only one has it. */
export function findTable(tables: readonly Table[], name: string): Table | undefined {
  const wanted = normaliseName(name)
  const exact = tables.find(({ source }) => normaliseName(source) === wanted)
  const named = tables.filter(({ source }) => normaliseName(fileName(source)) === wanted)
  return exact ?? (named.length === 1 ? named[0] : undefined)
}

const TABLES_SHOWN = 5

function withoutExtension(name: string): string {
  return name.replace(/\.csv$/i, '')
}

/** Says that a file is not there, which is near, and which there are. */
export function unknownTable(tables: readonly Table[], { table, tableSpan, origin }: Pick<FigureRequest, 'table' | 'tableSpan' | 'origin'>): Diagnostic {
  const names = tables.map(({ source }) => fileName(source))
  const near = didYouMean(withoutExtension(table), names.map(withoutExtension))
  const suggestion = names.find((name) => withoutExtension(name) === near)
  const shown = names.slice(0, TABLES_SHOWN).map((name) => `「${name}」`).join('') + (names.length > TABLES_SHOWN ? '…' : '')
  return diagnostic('unknown-table', { table, tables: shown === '' ? '—' : shown }, tableSpan ?? origin.span, { suggestion })
}
