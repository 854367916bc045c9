import type { Span } from '@renkei/diagnostics'
import { rowSpan } from './grid.ts'
import type { Table } from './table.ts'

/** A body as a table introduces it. */
export interface BodyInTable {
  /** 団体コード, six digits. */
  readonly code?: string
  readonly name: string
  /** 読み, as typed. */
  readonly reading?: string
  readonly prefecture?: string
  readonly span: Span
}

/** The bodies a table names, in its order, each once; total rows are none. */
export function bodiesOf(table: Table): readonly BodyInTable[] {
  const seen = new Set<string>()
  return table.rows.flatMap(({ body, cells }) => {
    if (body?.name === undefined) return []
    const { code, name, reading, prefecture } = body
    const key = `${code ?? ''} ${name}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ name, span: rowSpan(table.source, cells), ...(code && { code }), ...(reading && { reading }), ...(prefecture && { prefecture }) }]
  })
}
