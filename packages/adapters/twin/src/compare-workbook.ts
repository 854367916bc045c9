import { causes } from './causes/index.ts'
import type { Cause } from './causes/cause.ts'
import type { Alternative, ExpectedLine } from './expected.ts'
import { amountColumns, type BodyName } from './find-tables.ts'
import { matchColumns, type Matched } from './match-columns.ts'
import type { NumberAt, SheetCells } from './workbook-cells.ts'

/** One number of the workbook beside the rules. */
export interface ComparedCell {
  readonly at: NumberAt
  readonly body: string
  readonly line: string
  readonly expected: number
}

/** A cost that was found in the workbook. */
export interface ComparedLine {
  readonly line: ExpectedLine
  readonly cells: readonly ComparedCell[]
  readonly equal: number
  /** The first cell that differs, from top to bottom. */
  readonly first?: ComparedCell
  readonly cause?: Cause
}

export interface TwinReport {
  readonly lines: readonly ComparedLine[]
  /** Costs of the rules that stand nowhere in the workbook. */
  readonly missing: readonly ExpectedLine[]
  /** The first cell of the workbook that differs, sheet by sheet and column by column. */
  readonly first?: ComparedLine
}

/** Puts the staff's workbook beside what the rules say, cell by cell. */
export function compareWorkbook(sheets: readonly SheetCells[], bodies: readonly BodyName[], expected: readonly ExpectedLine[], alternatives: () => readonly Alternative[]): TwinReport {
  const matched = matchColumns(amountColumns(sheets, bodies), expected)
  let others: readonly Alternative[] | undefined
  const lines = matched.map((each) => compareLine(each, () => (others ??= alternatives())))
  const first = lines.find((line) => line.first !== undefined)
  return { lines, missing: expected.filter(({ line }) => !matched.some((each) => each.line.line === line)), ...(first === undefined ? {} : { first }) }
}

function compareLine({ column, line }: Matched, alternatives: () => readonly Alternative[]): ComparedLine {
  const cells = [...column.values]
    .flatMap(([body, at]) => {
      const yen = line.yen.get(body)
      return yen === undefined ? [] : [{ at, body, line: line.line, expected: yen }]
    })
    .sort((a, b) => a.at.row - b.at.row)
  const first = cells.find(({ at, expected }) => at.value !== expected)
  const equal = cells.filter(({ at, expected }) => at.value === expected).length
  if (first === undefined) return { line, cells, equal }
  const suspect = { column, line, alternatives: alternatives() }
  let cause: Cause | undefined
  for (const find of causes) if ((cause = find(suspect)) !== undefined) break
  return { line, cells, equal, first, ...(cause === undefined ? {} : { cause }) }
}
