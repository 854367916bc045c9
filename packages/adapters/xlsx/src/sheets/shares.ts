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

const BOUNDS = ['最小（書き出し時）', '最大（書き出し時）'] as const
const COLUMNS = ['計（端数調整前）', '端数調整', '決定額', '前年度', '増減'] as const

/** Which column holds what: the 割 stand before their sum, in as many columns as any line needs. */
interface Places {
  readonly parts: number
  readonly sum: number
  readonly remainder: number
  readonly yen: number
  readonly before: number
  readonly change: number
  /** 最小 and 最大 of what is 幅あり; the columns end with `change` where nothing is. */
  readonly low: number
  readonly last: number
}

function placesFor(lines: readonly BookedLine[], bounded: boolean): Places {
  const parts = Math.max(0, ...lines.map((each) => each.parts?.length ?? 0))
  return { low: parts + 7, last: parts + (bounded ? 8 : 6), parts, sum: parts + 2, remainder: parts + 3, yen: parts + 4, before: parts + 5, change: parts + 6 }
}

/** 負担金算定: a block for each line, its yen as formulas of the working sheet. */
export function sharesSheet(input: WorkbookInput, u: Unfolding, lines: readonly BookedLine[], test: Cell): { readonly sheet: Sheet; readonly decided: readonly DecidedLine[] } {
  const sheet = new Sheet(SHEET.shares)
  sheet.put(1, 1, `${input.title}　${input.year}年度　負担金算定`, 'title')
  sheet.put(2, 1, '検査', 'label')
  sheet.put(2, 2, 'OK', 'state', f`${test}`).value = test.value
  sheet.skip()
  const places = placesFor(lines, lines.some((each) => outcomeOf(input, each)?.low !== undefined))
  const decided = lines.flatMap((booked) => (booked.line.part === 'payment' ? [] : block(sheet, input, u, booked, test, places)))
  sheet.frozen = { rows: 2, columns: 1 }
  sheet.titleRows = 2
  for (const [column, width] of [22, ...Array.from({ length: places.parts }, () => 16), 18, 14, 18, 18, 18, 18, 18].entries()) sheet.widths.set(column + 1, width)
  return { sheet, decided }
}

function block(sheet: Sheet, input: WorkbookInput, u: Unfolding, booked: BookedLine, test: Cell, places: Places): readonly DecidedLine[] {
  const { line, cells, before, amount, parts = [] } = booked
  const outcome = outcomeOf(input, booked)
  const { low, high } = outcome ?? {}
  sheet.put(sheet.nextRow, 1, lineTitle(input, line), 'heading')
  sheet.fill(sheet.nextRow - 1, places.last, 'heading')
  if (cells === undefined) {
    sheet.line(sheet.nextRow, ['状態', 'この計算書では計算できません（仮定・疑義・未決を参照）'], 'state')
    sheet.skip()
    return []
  }
  const state = new Cell('', undefined, 'state')
  if (amount !== undefined) sheet.line(sheet.nextRow, ['費目の額', new Cell(amount.fixedNone ? NONE_TEXTS[amount.label!] : shown(amount, amount.num.value), f`${contentOf(amount)}`, 'number')], 'label')
  const stateRow = sheet.nextRow
  sheet.put(stateRow, 1, '状態', 'label')
  sheet.line(sheet.nextRow, ['団体', ...Array.from({ length: places.parts }, (_, i) => parts[i]?.name ?? ''), ...COLUMNS, ...(low === undefined ? [] : BOUNDS)], 'column')
  sheet.fill(sheet.nextRow - 1, places.last, 'column')
  const yen = cells.map((sym, at) => (sym.fixedNone && sym.label === 'not-applicable' ? undefined : member(sheet, u, booked, at, test, places, [low?.[at], high?.[at]])))
  const range = total(sheet, yen, places, [...Array.from(parts, (_, i) => i + 2), places.sum, places.remainder, places.yen, ...(before === undefined ? [] : [places.before, places.change])])
  if (range === undefined) {
    sheet.put(stateRow, 2, NONE_TEXTS['not-applicable'], 'state')
    sheet.skip()
    return []
  }
  const formula = stateFormula(range, outcome, cells)
  sheet.place(stateRow, 2, new Cell(outcome === undefined ? '' : stateWords.ja[outcome.state], formula, 'state'))
  sheet.skip()
  return [{ line: line.id, yen, range, state: sheet.rows.get(stateRow)!.get(2) ?? state }]
}

function member(sheet: Sheet, u: Unfolding, { line, cells, before, parts = [] }: BookedLine, at: number, test: Cell, places: Places, bounds: readonly (number | null | undefined)[]): Cell {
  const row = sheet.nextRow
  const sym = cells![at]!
  sheet.put(row, 1, u.labelOf(line.bodies, at), 'text')
  const yen = sheet.put(row, places.yen, shown(sym, sym.num.value), 'result', f`IF(${test}<>"適",${quoted('検査を確認')},${contentOf(sym)})`)
  const kept = sym.now === 'exact'
  const only = (column: number, value: bigint, formula: Part): Cell => sheet.put(row, column, kept ? value : '', 'number', f`IF(ISNUMBER(${yen}),${formula},"")`)
  const own = parts.flatMap((part, i) => {
    const int = part.yen[at]
    return int === undefined ? [] : [{ cell: only(i + 2, int.value, int.of), value: int.value }]
  })
  const sum = own.reduce((total, { value }) => total + value, 0n)
  const floor = sym.num.of instanceof Cell ? u.beforeRemainder.get(sym.num.of) : undefined
  const [value, formula] = own.length > 0 ? [sum, f`SUM(${{ first: own[0]!.cell, last: own.at(-1)!.cell }})`] : [floor?.value, floor?.formula]
  if (value !== undefined && formula !== undefined) {
    const cell = only(places.sum, value, formula)
    only(places.remainder, sym.num.value - value, f`${yen}-${cell}`)
  }
  const last = before?.[at]
  if (last !== undefined) lastYear(sheet, sym, last, yen, places)
  // The ends come from the evaluation; once something is decided, the yen stand for themselves.
  bounds.forEach((bound, i) => typeof bound === 'number' && sheet.put(row, places.low + i, BigInt(bound), 'number', f`IF(ISNUMBER(${yen}),"",${bound})`))
  sheet.fill(row, places.last, 'number')
  return yen
}

function lastYear(sheet: Sheet, sym: Sym, before: Sym, yen: Cell, places: Places): void {
  const last = sheet.put(yen.row, places.before, before.fixedNone ? NONE_TEXTS[before.label!] : shown(before, before.num.value), 'number', f`${contentOf(before)}`)
  const both = sym.now === 'exact' && before.now === 'exact'
  sheet.put(yen.row, places.change, both ? sym.num.value - before.num.value : '', 'number', f`IF(AND(ISNUMBER(${yen}),ISNUMBER(${last})),${yen}-${last},"")`)
}

function total(sheet: Sheet, yen: readonly (Cell | undefined)[], { last }: Places, columns: readonly number[]): Range | undefined {
  const cells = yen.filter((cell) => cell !== undefined)
  if (cells.length === 0) return undefined
  const row = sheet.nextRow
  sheet.put(row, 1, '合計', 'total')
  for (const column of columns) {
    const own = cells.map(({ row: at }) => sheet.rows.get(at)?.get(column)).filter((cell) => cell !== undefined)
    if (own.length === 0) continue
    const numbers = own.map(({ value }) => value).filter((value) => typeof value === 'bigint')
    const range = { first: own[0]!, last: own.at(-1)! }
    // What is all awaited has no sum: 0 yen would be a claim.
    sheet.put(row, column, numbers.length === 0 ? '' : numbers.reduce((sum, value) => sum + value, 0n), 'total', f`IF(COUNT(${range})=0,"",SUM(${range}))`)
  }
  sheet.fill(row, last, 'total')
  return { first: cells[0]!, last: cells.at(-1)! }
}

function outcomeOf({ outcome, year }: WorkbookInput, { line }: BookedLine): LineOutcome | undefined {
  return outcome?.lines.find((each) => each.line === line.id && each.year === year)
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

