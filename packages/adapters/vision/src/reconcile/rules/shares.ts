import type { BodyRow, BodyTable } from '../../facts/vision.ts'
import type { Piece } from '../../blocks/block.ts'
import type { Finding, Rule } from '../finding.ts'
import { equal, numberText, type Printed, printedNumber, quotient, type Rounding, roundings } from '../numbers.ts'

/** Percentages beside figures: of the column's total, or of the row's sum, whichever most rows follow. */
export const shares: Rule = ({ vision }) => vision.bodyTables.flatMap((table) => table.columns.flatMap(({ index }) => ofColumn(table, index)))

interface Share {
  readonly cell: Piece
  readonly printed: Printed
  readonly top: bigint
  readonly bottom: bigint
  readonly row: BodyRow
}

function ofColumn(table: BodyTable, index: number): readonly Finding[] {
  const all = [...table.rows, ...(table.total ? [table.total] : [])]
  const percents = all.filter(({ cells }) => /[%％]/.test(cells[index]?.text ?? ''))
  const figure = valueColumn(table, index)
  if (percents.length < 3 || figure < 0) return []
  const readings = [columnShares(table, percents, index, figure), rowShares(table, percents, index, figure)].filter((list) => list.length > 0).flatMap((list) => (Object.keys(roundings) as Rounding[]).map((rounding) => ({ list, rounding, wrong: list.filter((share) => !fits(share, rounding)) })))
  const best = readings.reduce<(typeof readings)[number] | undefined>((least, one) => (least === undefined || one.wrong.length < least.wrong.length ? one : least), undefined)
  // Where hardly a row fits, the percentages are of something that is not printed.
  if (best === undefined || best.wrong.length > best.list.length / 2) return []
  return best.wrong.map((share) => finding(table, share, best.rounding, index, percents))
}

/** The nearest column to the left that holds figures. */
function valueColumn({ rows }: BodyTable, index: number): number {
  for (let column = index - 1; column >= 0; column--) {
    const cells = rows.map(({ cells: all }) => all[column]?.text ?? '')
    if (cells.some((text) => /[%％]/.test(text))) return -1
    if (cells.some((text) => printedNumber(text) !== undefined)) return column
  }
  return -1
}

function columnShares({ total }: BodyTable, rows: readonly BodyRow[], index: number, figure: number): readonly Share[] {
  const whole = printedNumber(total?.cells[figure]?.text ?? '')
  return whole === undefined || whole.units <= 0n ? [] : rows.flatMap((row) => shareOf(row, index, figure, whole.units))
}

function rowShares({ columns }: BodyTable, rows: readonly BodyRow[], index: number, figure: number): readonly Share[] {
  return rows.flatMap((row) => {
    const whole = columns.reduce((sum, column) => {
      const text = row.cells[column.index]?.text ?? ''
      return /[%％]/.test(text) ? sum : sum + (printedNumber(text)?.units ?? 0n)
    }, 0n)
    return whole <= 0n ? [] : shareOf(row, index, figure, whole)
  })
}

function shareOf(row: BodyRow, index: number, figure: number, bottom: bigint): readonly Share[] {
  const cell = row.cells[index]
  const printed = printedNumber(cell?.text ?? '')
  const top = printedNumber(row.cells[figure]?.text ?? '')
  return cell === undefined || printed === undefined || top === undefined || top.units < 0n ? [] : [{ cell, printed, top: top.units * 100n, bottom, row }]
}

function fits({ printed, top, bottom }: Share, rounding: Rounding): boolean {
  return equal(printed, quotient(top, bottom, printed.digits, rounding))
}

function finding({ title, total }: BodyTable, { cell, printed, top, bottom, row }: Share, rounding: Rounding, index: number, percents: readonly BodyRow[]): Finding {
  const right = `${numberText(quotient(top, bottom, printed.digits, rounding))}%`
  const others = percents.filter((one) => one !== total).flatMap(({ cells }) => printedNumber(cells[index]?.text ?? '') ?? [])
  const digits = Math.max(0, ...others.map((one) => one.digits))
  const mean = others.length > 0 && row === total && equal(printed, quotient(others.reduce((sum, one) => sum + one.units * 10n ** BigInt(digits - one.digits), 0n), BigInt(others.length) * 10n ** BigInt(digits), printed.digits, rounding))
  return {
    kind: 'share-differs',
    subject: `表「${title}」の${row.name.text}の割合`,
    text: `「${cell.text}」と印刷されていますが、同じ行の数から計算すると${right}です。${mean ? '団体ごとの割合の平均を、そのまま合計の割合としたものと思われます。' : ''}`,
    places: [cell],
    likely: right,
  }
}
