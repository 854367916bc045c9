import { stateWords, type LineOutcome } from '@renkei/plan'
import { Cell } from '../book/cell.ts'
import { f, quoted, type Formula, type Part, type Range } from '../book/formula.ts'
import { Sheet } from '../book/sheet.ts'
import type { BookedLine } from '../line-book.ts'
import { shown, contentOf, NONE_TEXTS, type Sym } from '../unfold/sym.ts'
import type { Unfolding } from '../unfold/unfolding.ts'
import type { WorkbookInput } from '../workbook-input.ts'
import { lineTitle } from './line-title.ts'
import { SHEET } from './names.ts'

/** What is decided for one line: its yen by body, and its state. */
export interface DecidedLine {
  readonly line: string
  /** By member of the body axis; nothing where the body is never concerned. */
  readonly yen: readonly (Cell | undefined)[]
  readonly range: Range
  readonly state: Cell
}

const COLUMNS = ['団体', '計（端数調整前）', '端数調整', '決定額', '前年度', '増減'] as const
const YEN = 4

/** 負担金算定: a block for each line, its yen as formulas of the working sheet. */
export function sharesSheet(input: WorkbookInput, u: Unfolding, lines: readonly BookedLine[], test: Cell): { readonly sheet: Sheet; readonly decided: readonly DecidedLine[] } {
  const sheet = new Sheet(SHEET.shares)
  sheet.put(1, 1, `${input.title}　${input.year}年度　負担金算定`, 'title')
  sheet.put(2, 1, '検査', 'label')
  sheet.put(2, 2, 'OK', 'state', f`${test}`).value = test.value
  sheet.skip()
  const decided = lines.flatMap((booked) => (booked.line.part === 'payment' ? [] : block(sheet, input, u, booked, test)))
  sheet.frozen = { rows: 2, columns: 1 }
  sheet.titleRows = 2
  for (const [column, width] of [22, 18, 14, 18, 18, 18].entries()) sheet.widths.set(column + 1, width)
  return { sheet, decided }
}

function block(sheet: Sheet, input: WorkbookInput, u: Unfolding, booked: BookedLine, test: Cell): readonly DecidedLine[] {
  const { line, cells, before, amount } = booked
  sheet.put(sheet.nextRow, 1, lineTitle(input, line), 'heading')
  if (cells === undefined) {
    sheet.line(sheet.nextRow, ['状態', 'この計算書では計算できません（仮定・疑義・未決を参照）'], 'state')
    sheet.skip()
    return []
  }
  const state = new Cell('', undefined, 'state')
  if (amount !== undefined) sheet.line(sheet.nextRow, ['費目の額', new Cell(amount.fixedNone ? NONE_TEXTS[amount.label!] : shown(amount, amount.num.value), f`${contentOf(amount)}`, 'number')], 'label')
  const stateRow = sheet.nextRow
  sheet.put(stateRow, 1, '状態', 'label')
  sheet.line(sheet.nextRow, COLUMNS, 'label')
  const first = sheet.nextRow
  const yen = cells.map((sym, at) => (sym.fixedNone && sym.label === 'not-applicable' ? undefined : member(sheet, u, sym, before?.[at], line.bodies, at, test)))
  const range = total(sheet, first, yen, before !== undefined)
  if (range === undefined) {
    sheet.put(stateRow, 2, NONE_TEXTS['not-applicable'], 'state')
    sheet.skip()
    return []
  }
  const outcome = input.outcome?.lines.find((each) => each.line === line.id && each.year === input.year)
  const formula = stateFormula(range, outcome, cells)
  sheet.place(stateRow, 2, new Cell(outcome === undefined ? '' : stateWords.ja[outcome.state], formula, 'state'))
  sheet.skip()
  return [{ line: line.id, yen, range, state: sheet.rows.get(stateRow)!.get(2) ?? state }]
}

function member(sheet: Sheet, u: Unfolding, sym: Sym, before: Sym | undefined, axis: string, at: number, test: Cell): Cell {
  const row = sheet.nextRow
  sheet.put(row, 1, u.labelOf(axis, at), 'text')
  const value = shown(sym, sym.num.value)
  const floor = sym.num.of instanceof Cell ? u.beforeRemainder.get(sym.num.of) : undefined
  const yen = sheet.put(row, YEN, value, 'result', f`IF(${test}<>"適",${quoted('検査を確認')},${contentOf(sym)})`)
  if (floor !== undefined) {
    const kept = sym.now === 'exact'
    const cell = sheet.put(row, 2, kept ? floor.value : '', 'number', f`IF(ISNUMBER(${yen}),${floor.formula},"")`)
    sheet.put(row, 3, kept ? sym.num.value - floor.value : '', 'number', f`IF(ISNUMBER(${yen}),${yen}-${cell},"")`)
  }
  if (before !== undefined) {
    const last = sheet.put(row, 5, before.fixedNone ? NONE_TEXTS[before.label!] : shown(before, before.num.value), 'number', f`${contentOf(before)}`)
    const both = sym.now === 'exact' && before.now === 'exact'
    sheet.put(row, 6, both ? sym.num.value - before.num.value : '', 'number', f`IF(AND(ISNUMBER(${yen}),ISNUMBER(${last})),${yen}-${last},"")`)
  }
  return yen
}

function total(sheet: Sheet, first: number, yen: readonly (Cell | undefined)[], withBefore: boolean): Range | undefined {
  const cells = yen.filter((cell) => cell !== undefined)
  if (cells.length === 0) return undefined
  const row = sheet.nextRow
  sheet.put(row, 1, '合計', 'total')
  for (const column of [2, 3, YEN, ...(withBefore ? [5, 6] : [])]) {
    const own = cells.map(({ row: at }) => sheet.rows.get(at)?.get(column)).filter((cell) => cell !== undefined)
    if (own.length === 0) continue
    const value = own.reduce((sum, cell) => sum + (typeof cell.value === 'bigint' ? cell.value : 0n), 0n)
    sheet.put(row, column, value, 'total', f`SUM(${{ first: own[0]!, last: own.at(-1)! }})`)
  }
  return { first: cells[0]!, last: cells.at(-1)! }
}

/** The first that fits: an error, what is awaited, yen, or why there are none. */
function stateFormula(range: Range, outcome: LineOutcome | undefined, cells: readonly Sym[]): Formula {
  const settled = outcome?.state === 'provisional' || (outcome?.yen === undefined && cells.some(({ estimate }) => estimate)) ? '暫定' : '算定済'
  const nones = Object.values(NONE_TEXTS).filter((text) => text !== NONE_TEXTS.nil && text !== NONE_TEXTS['not-applicable'])
  const why = [...nones, NONE_TEXTS.nil].reduceRight<Part>((rest, text) => f`IF(COUNTIF(${range},${quoted(text)})>0,${quoted(text === NONE_TEXTS.nil ? stateWords.ja['no-cost'] : text)},${rest})`, quoted(stateWords.ja['not-applicable']))
  const open = outcome?.state === 'bounded' ? stateWords.ja.bounded : undefined
  const waits = ['協議待ち', '資料待ち', '定めなし'].reduceRight<Part>((rest, text) => f`IF(COUNTIF(${range},${quoted(text)})>0,${quoted(open ?? text)},${rest})`, f`IF(COUNT(${range})>0,${quoted(settled)},${why})`)
  return f`IF(COUNTIF(${range},"誤り")>0,"誤り",IF(COUNTIF(${range},"検査を確認")>0,"検査を確認",${waits}))`
}

