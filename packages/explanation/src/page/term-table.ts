import type { Block } from '../document.ts'
import type { Explanation } from '../explanation.ts'
import type { Writer } from '../words/writer.ts'

/** 旧負担額, 新負担額, 調整額 of each body; nothing where no definition differs from body to body. */
export function termTable({ details: { terms = [] }, yen, total }: Explanation, write: Writer): readonly Block[] {
  const columns = terms.filter(({ values }) => values.length > 0).map(({ name, unit, values }) => ({ name, unit, byBody: new Map(values.map(({ body, value }) => [body.member, value])) }))
  if (columns.length === 0 || total === undefined) return []
  const rows = yen.filter(({ outside }) => outside !== true)
  return [
    { kind: 'heading', content: [write.text(write.words.labels.terms)] },
    {
      kind: 'table',
      columns: [{ title: write.words.labels.body, align: 'start' }, ...columns.map(({ name }) => ({ title: name, align: 'end' as const }))],
      rows: rows.map(({ body }) => [[write.body(body)], ...columns.map(({ byBody, unit }) => {
        const value = byBody.get(body.member)
        return value === undefined ? [] : [write.quantity(value, unit)]
      })]),
    },
  ]
}
