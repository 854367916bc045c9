import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { BodyDirectory } from './body-directory.ts'
import { rowSpan } from './grid.ts'
import type { Table } from './table.ts'

/** Rows whose code is another body's: which of the two is wrong cannot be told, so the row is not read. */
export function checkBodies(tables: readonly Table[], directory: BodyDirectory): readonly Diagnostic[] {
  return tables.flatMap(({ source, rows }) =>
    rows.flatMap(({ body, cells }) => {
      const known = body === undefined ? undefined : directory.disagreement(body)
      if (body === undefined || known === undefined) return []
      const related = known.span === undefined ? [] : [{ span: known.span, label: 'first-here' as const }]
      return [diagnostic('body-code-and-name-differ', { code: body.code!, name: body.name!, expected: known.name }, rowSpan(source, cells), { related })]
    }),
  )
}
