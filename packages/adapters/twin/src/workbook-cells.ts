/** A sheet as it was saved; rows and columns count from 0. What reads workbooks gives more than this. */
export interface SheetCells {
  readonly name: string
  readonly rows: readonly (readonly SavedCell[])[]
}

export interface SavedCell {
  readonly kind: string
  /** What was typed or computed, not what the format shows. */
  readonly text?: string
  readonly formula?: string
}

/** A number in a workbook, where it stands: 負担金 D12. */
export interface NumberAt {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly value: number
  readonly formula?: string
}

/** 負担金!D12, as people say it. */
export function addressOf({ sheet, row, column }: Pick<NumberAt, 'sheet' | 'row' | 'column'>): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return `${sheet}!${name}${row + 1}`
}
