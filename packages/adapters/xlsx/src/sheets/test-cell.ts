import { Cell } from '../book/cell.ts'
import { f, joined, type Part, type Range } from '../book/formula.ts'
import type { Sheet } from '../book/sheet.ts'
import type { InputCell } from '../unfold/inputs.ts'
import { WIDEST } from '../unfold/widest.ts'

/** What the test cell shows while the workbook may be trusted. */
export const FIT = '適'

/** Every decided yen reads it; its formula is known when all cells have their places. */
export function testCell(): Cell {
  return new Cell(FIT, undefined, 'state')
}

/**
 * 適 as long as every number typed is there, whole and not negative, and no step of the computation has left the digits that Excel keeps.
 */
export function fillTest(test: Cell, working: Sheet, inputs: readonly InputCell[]): void {
  const widest = Math.max(...[...working.rows.values()].map((cells) => Math.max(...cells.keys())))
  const all = { first: corner(working, 1, 2), last: corner(working, working.nextRow, Math.max(2, widest)) }
  const faults = runsOf(inputs).map((run) => faultsIn(working, run))
  const typed: Part[] = faults.length === 0 ? [] : [f`SUM(${{ first: faults[0]!, last: faults.at(-1)! }})=0`]
  test.formula = f`IF(AND(${joined([f`MAX(${all})<${WIDEST}`, f`MIN(${all})>-${WIDEST}`, ...typed])}),"${FIT}","入力の誤り又は桁あふれ")`
}

function corner(sheet: Sheet, row: number, column: number): Cell {
  return Object.assign(new Cell(null), { sheet: sheet.name, row, column })
}

interface Run extends Range {
  readonly length: number
  readonly known: boolean
  readonly nonneg: boolean
}

/** Numbers of one kind that stand one below the other. */
function runsOf(inputs: readonly InputCell[]): readonly Run[] {
  const cells = inputs.filter(({ truth }) => !truth).flatMap(({ cell, over, nonneg }) => [{ cell, nonneg }, ...(over === undefined ? [] : [{ cell: over, nonneg: true }])])
  const placed = cells.filter(({ cell }) => cell.sheet !== '').sort((a, b) => a.cell.sheet.localeCompare(b.cell.sheet) || a.cell.column - b.cell.column || a.cell.row - b.cell.row)
  const runs: Run[] = []
  for (const { cell, nonneg } of placed) {
    const before = runs.at(-1)
    const known = cell.value !== null
    const follows = before !== undefined && before.last.sheet === cell.sheet && before.last.column === cell.column && before.last.row === cell.row - 1
    if (follows && before.known === known && before.nonneg === nonneg) runs[runs.length - 1] = { ...before, last: cell, length: before.length + 1 }
    else runs.push({ first: cell, last: cell, length: 1, known, nonneg })
  }
  return runs
}

/** How many numbers of a run are missing, negative or not whole. */
function faultsIn(working: Sheet, run: Run): Cell {
  const row = working.nextRow
  working.put(row, 1, `検査　${run.first.sheet}`, 'label')
  const missing = run.known ? f`${run.length}-COUNT(${run})` : f`0`
  const negative = run.nonneg ? f`COUNTIF(${run},"<0")` : f`0`
  return working.put(row, 2, 0n, 'number', f`${missing}+${negative}+SUMPRODUCT(--(MOD(${run},1)<>0))`)
}
