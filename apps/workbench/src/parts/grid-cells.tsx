import { Fragment, type ReactNode } from 'react'
import type { Drawn } from './grid-spaces.ts'

/** The cells of a row that are drawn, and what is left out between them. */
export function GridCells({ columns, cell }: { readonly columns: Drawn; readonly cell: (column: number) => ReactNode }) {
  return (
    <>
      {columns.items.map(({ index, before }) => (
        <Fragment key={index}>
          {before > 0 && <td aria-hidden="true" />}
          {cell(index)}
        </Fragment>
      ))}
      {columns.after > 0 && <td aria-hidden="true" />}
    </>
  )
}

/** The rows that are drawn, and what is left out between them. */
export function GridRows({ rows, row }: { readonly rows: Drawn; readonly row: (row: number) => ReactNode }) {
  return (
    <>
      {rows.items.map(({ index, before }) => (
        <Fragment key={index}>
          {before > 0 && <tr aria-hidden="true" style={{ height: before }} />}
          {row(index)}
        </Fragment>
      ))}
      {rows.after > 0 && <tr aria-hidden="true" style={{ height: rows.after }} />}
    </>
  )
}
