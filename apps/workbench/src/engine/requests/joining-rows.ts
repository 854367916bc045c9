import type { Edit } from '@renkei/diagnostics'
import { readCsv, rowInsertion } from '@renkei/figures'
import { prefectureName } from '@renkei/model'
import type { Variant, VariantMember } from '../protocol-compare.ts'
import type { Session } from '../session.ts'
import { cellText } from './cell-text.ts'
import { rowsRead, type RowsOfTime } from './rows-read.ts'
import { totalEdit } from './total-edit.ts'

type Table = RowsOfTime['table']
type Row = Table['rows'][number]

/** What stands where a figure is not known yet. */
const NOT_YET = '…'

/** The rows of tables by which a body that joins is known, and from which its figures are read. Bodies the rules know have theirs. */
export function joiningRows(session: Session, variant: Variant, years: readonly number[]): readonly Edit[] {
  const { members = [] } = variant
  const { tables, bodies, compiled } = session.ruleSet
  const joining = members.filter(({ join, body }, at) => join && !bodies.some(({ name }) => name === body) && members.findIndex((one) => one.body === body) === at)
  if (joining.length === 0) return []
  const registers = tables.filter(({ columns }) => columns.some(({ role }) => role === 'name') && !columns.some(({ role }) => role === 'value'))
  const indicators = [...new Set(compiled.requests.map(({ indicator }) => indicator))]
  const read = indicators.flatMap((indicator) => rowsRead(session, indicator, years, variant).map((time) => ({ ...time, indicator })))
  const rowsAfter = ({ source, columns }: Table, before: Row | undefined, figure: (member: VariantMember, index: number) => string): readonly Edit[] => {
    const text = session.textOf(source)
    const { grid } = readCsv(source, text)
    if (!before || !grid) return []
    const row = grid.rows.findIndex(({ starts }) => starts[0] === before.cells.starts[0])
    return rowInsertion(grid, text, row + 1, joining.map((member) => rowLike(before, columns, member, (index) => figure(member, index))))
  }
  const rows = [
    ...registers.flatMap((table) => rowsAfter(table, table.rows.at(-1), () => '')),
    ...byTime(read).flatMap((columns) => rowsAfter(columns[0]!.table, columns[0]!.rows.at(-1), (member, index) => figureOf(member, columns.find((one) => one.index === index)?.indicator))),
  ]
  const totals = read.flatMap((column) => totalEdit(column, [...column.rows.map(({ cells }) => cells.values[column.index] ?? ''), ...joining.map((member) => figureOf(member, column.indicator))]))
  return [...rows, ...totals]
}

interface ReadColumn extends RowsOfTime {
  readonly indicator: string
}

/** Several indicators may be read from one row. */
function byTime(columns: readonly ReadColumn[]): readonly (readonly ReadColumn[])[] {
  const times = new Map<unknown, ReadColumn[]>()
  for (const column of columns) times.set(column.rows[0], [...(times.get(column.rows[0]) ?? []), column])
  return [...times.values()]
}

function figureOf({ figures = {} }: VariantMember, indicator = ''): string {
  const typed = cellText(figures[indicator] ?? '')
  return typed === '' ? NOT_YET : typed
}

/** A row like the one before it: of the same time and edition, with the body and its figures in their columns. */
function rowLike(before: Row, columns: Table['columns'], { body, code = '' }: VariantMember, figure: (index: number) => string): readonly string[] {
  return before.cells.values.map((value, index) => {
    switch (columns.find((column) => column.index === index)?.role) {
      case 'code':
        return code
      case 'name':
        return body
      case 'prefecture':
        return code === '' ? '' : (prefectureName(code) ?? '')
      case 'reading':
      case 'area':
        return ''
      case 'value':
        return figure(index)
      default:
        return value
    }
  })
}
