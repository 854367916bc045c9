import { Fragment } from 'react'
import type { Drawn } from './grid-spaces.ts'

/** The widths of the columns that are drawn, and of what is left out between them. */
export function GridColumns({ columns, width }: { readonly columns: Drawn; readonly width: (column: number) => number }) {
  return (
    <>
      {columns.items.map(({ index, before }) => (
        <Fragment key={index}>
          {before > 0 && <col style={{ width: before }} />}
          <col style={{ width: width(index) }} />
        </Fragment>
      ))}
      {columns.after > 0 && <col style={{ width: columns.after }} />}
    </>
  )
}
