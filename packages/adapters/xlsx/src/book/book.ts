import type { Cell } from './cell.ts'
import type { Sheet } from './sheet.ts'

/** A workbook without a file format. */
export interface Book {
  readonly title: string
  readonly sheets: readonly Sheet[]
  /** Names under which people find cells: 決定額_12_同盟会運営費. */
  readonly names: readonly { readonly name: string; readonly first: Cell; readonly last: Cell }[]
}
