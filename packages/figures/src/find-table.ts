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

/** Says that a file is not there, and which is near. */
export function unknownTable(tables: readonly Table[], { table, tableSpan, origin }: Pick<FigureRequest, 'table' | 'tableSpan' | 'origin'>): Diagnostic {
  const suggestion = didYouMean(table, tables.map(({ source }) => fileName(source)))
  return diagnostic('unknown-table', { table }, tableSpan ?? origin.span, { suggestion })
}
