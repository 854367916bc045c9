import type { Span } from '@renkei/diagnostics'
import { normaliseName, parseUnit, type UnitReading } from '@renkei/model'
import { columnRole, type ColumnRole } from './column-role.ts'
import { cellSpan, type GridRow } from './grid.ts'

export interface TableColumn {
  readonly index: number
  /** As typed, blanks at the ends removed. */
  readonly title: string
  /** `normaliseName` of the title. */
  readonly name: string
  /** 人口（千人）: the name before the unit, and the unit. */
  readonly measured?: { readonly name: string; readonly unit: UnitReading }
  readonly role: ColumnRole
  readonly span: Span
}

const MEASURED = /^(.+?)[([]([^()[\]]+)[)\]]$/

function measuredOf(name: string): TableColumn['measured'] {
  const [, before, inside] = MEASURED.exec(name.replaceAll('[', '(').replaceAll(']', ')')) ?? []
  if (before === undefined || inside === undefined) return undefined
  const unit = parseUnit(inside.replace(/^単位:/, ''))
  return unit === undefined ? undefined : { name: before, unit }
}

/** The columns of a header line; columns without a title are left out. */
export function columnsOf(source: string, header: GridRow): readonly TableColumn[] {
  return header.values.flatMap((value, index) => {
    const title = value.trim()
    if (title === '') return []
    const name = normaliseName(title)
    const measured = measuredOf(name)
    return [{ index, title, name, role: columnRole(title), span: cellSpan(source, header, index), ...(measured === undefined ? {} : { measured }) }]
  })
}

/** The first column of a role. */
export function columnOf(columns: readonly TableColumn[], role: ColumnRole): TableColumn | undefined {
  return columns.find((column) => column.role === role)
}

/** The text of a cell, blanks at its ends removed; empty without the column. */
export function cellText(row: GridRow, column: TableColumn | undefined): string {
  return column === undefined ? '' : (row.values[column.index] ?? '').trim()
}
