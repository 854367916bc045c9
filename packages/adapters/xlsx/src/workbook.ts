import type { Refusal } from '@renkei/plan'
import type { Book } from './book/book.ts'
import type { Cell } from './book/cell.ts'
import { Sheet } from './book/sheet.ts'
import { bookLines } from './line-book.ts'
import { conditionsSheet } from './sheets/conditions.ts'
import { figuresSheet } from './sheets/figures.ts'
import { groundsSheet } from './sheets/grounds.ts'
import { instalmentsSheet } from './sheets/instalments.ts'
import { SHEET } from './sheets/names.ts'
import { notesSheet } from './sheets/notes.ts'
import { sharesSheet, type DecidedLine } from './sheets/shares.ts'
import { fillTest, testCell } from './sheets/test-cell.ts'
import type { InputCell } from './unfold/inputs.ts'
import type { RefusalReason } from './unfold/refusal.ts'
import type { WorkbookInput } from './workbook-input.ts'

/** A workbook, where its decided yen and its input cells stand, and the lines it cannot compute. */
export interface Workbook {
  readonly book: Book
  readonly decided: readonly DecidedLine[]
  readonly inputs: readonly InputCell[]
  /** 適 while the workbook may be trusted; every decided yen reads it. */
  readonly test: Cell
  readonly refusals: readonly (Refusal & { readonly line: string; readonly code: RefusalReason })[]
}

/** The live 積算内訳書 of one year: every yen is a formula of whole numbers down to the figures. */
export function workbookOf(input: WorkbookInput): Workbook {
  const { u, lines } = bookLines(input)
  const test = testCell()
  const working = new Sheet(SHEET.working)
  working.put(1, 1, `${input.title}　${input.year}年度　計算過程`, 'title')
  working.skip()
  for (const block of u.blocks) block.layOut(working)
  working.frozen = { rows: 1, columns: 1 }
  working.widths.set(1, 26)
  for (let column = 2; column <= 26; column++) working.widths.set(column, 17)
  const conditions = conditionsSheet(input, u, test)
  const figures = figuresSheet(input, u)
  const shares = sharesSheet(input, u, lines, test)
  const instalments = instalmentsSheet(input, u, lines, test)
  const grounds = groundsSheet(input, lines)
  const notes = notesSheet(input, u, lines)
  fillTest(test, working, u.inputs.all)
  const decided = [...shares.decided, ...instalments.decided]
  return {
    book: { title: input.title, sheets: [conditions, figures, shares.sheet, instalments.sheet, grounds, notes, working], names: namesOf(input, decided) },
    decided,
    inputs: u.inputs.all,
    test,
    refusals: lines.flatMap(({ line, refused }) => (refused === undefined ? [] : [{ line: line.id, node: refused.node, code: refused.reason, args: {} }])),
  }
}

/** 決定額_12_同盟会運営費: what is no letter, digit or underscore may not stand in a name of a workbook. */
function namesOf({ plan }: WorkbookInput, decided: readonly DecidedLine[]): Book['names'] {
  const used = new Set<string>()
  return decided.flatMap(({ line, range }) => {
    const { programme, cost, part } = plan.lines.find(({ id }) => id === line)!
    const name = ['決定額', programme, cost, ...(part === 'share' ? [] : [part])].join('_').replaceAll(/[^\p{L}\p{N}_]/gu, '_').slice(0, 200)
    if (used.has(name)) return []
    used.add(name)
    return [{ name, ...range }]
  })
}
