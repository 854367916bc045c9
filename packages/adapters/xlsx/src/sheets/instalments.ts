import { Sheet } from '../book/sheet.ts'
import { Cell } from '../book/cell.ts'
import { f, quoted } from '../book/formula.ts'
import type { BookedLine } from '../line-book.ts'
import { contentOf, shown } from '../unfold/sym.ts'
import type { Unfolding } from '../unfold/unfolding.ts'
import type { WorkbookInput } from '../workbook-input.ts'
import { groupBy } from './group-by.ts'
import { lineTitle } from './line-title.ts'
import { SHEET } from './names.ts'
import type { DecidedLine } from './shares.ts'

/** 納期別: for each cost that is paid at set dates a table, a column for each date. */
export function instalmentsSheet(input: WorkbookInput, u: Unfolding, lines: readonly BookedLine[], test: Cell): { readonly sheet: Sheet; readonly decided: readonly DecidedLine[] } {
  const sheet = new Sheet(SHEET.instalments)
  sheet.put(1, 1, `${input.title}　${input.year}年度　納期別`, 'title')
  sheet.skip()
  const payments = lines.filter(({ line }) => line.part === 'payment')
  const costs = groupBy(payments, ({ line }) => `${line.programme}\n${line.cost}`)
  const decided = [...costs.values()].flatMap((group) => table(sheet, input, u, group, test))
  if (payments.length === 0) sheet.put(3, 1, 'この年度に納期の定めはありません。', 'note')
  sheet.frozen = { rows: 1, columns: 1 }
  sheet.widths.set(1, 22)
  for (let column = 2; column <= 13; column++) sheet.widths.set(column, 18)
  return { sheet, decided }
}

function table(sheet: Sheet, input: WorkbookInput, u: Unfolding, group: readonly BookedLine[], test: Cell): readonly DecidedLine[] {
  const { line } = group[0]!
  sheet.put(sheet.nextRow, 1, lineTitle(input, line), 'heading')
  const head = sheet.nextRow
  sheet.put(head, 1, '団体', 'label')
  const bodies = input.plan.axes.find(({ id }) => id === line.bodies)?.members ?? []
  const rows = bodies.map((_, i) => i).filter((i) => group.some(({ cells }) => cells?.[i] !== undefined && !cells[i].fixedNone))
  rows.forEach((body, i) => sheet.put(head + 1 + i, 1, u.labelOf(line.bodies, body), 'text'))
  const last = head + 1 + rows.length
  sheet.put(last, 1, '合計', 'total')
  const decided = group.flatMap(({ line: each, cells }, i): DecidedLine[] => {
    const column = i + 2
    sheet.put(head, column, each.payment?.due[input.year] ?? `第${i + 1}期`, 'label')
    if (cells === undefined || rows.length === 0) {
      sheet.put(last, column, '計算できません', 'state')
      return []
    }
    const yen = cells.map((sym, body) => {
      const row = rows.indexOf(body)
      return row < 0 ? undefined : sheet.place(head + 1 + row, column, new Cell(shown(sym, sym.num.value), f`IF(${test}<>"適",${quoted('検査を確認')},${contentOf(sym)})`, 'result'))
    })
    const range = { first: sheet.rows.get(head + 1)!.get(column)!, last: sheet.rows.get(last - 1)!.get(column)! }
    const value = cells.reduce((sum, { now, num }) => (now === 'exact' ? sum + num.value : sum), 0n)
    return [{ line: each.id, yen, range, state: sheet.put(last, column, value, 'total', f`SUM(${range})`) }]
  })
  sheet.skip()
  return decided
}
