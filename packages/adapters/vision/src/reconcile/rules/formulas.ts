import { halfWidth } from '@renkei/model'
import type { BodyRow, BodyTable } from '../../facts/vision.ts'
import type { Finding, Rule } from '../finding.ts'
import { equal, numberText, printedNumber, quotient, type Rounding, roundings } from '../numbers.ts'

/** A column whose header says how it is computed: 「C ÷ (A − B)」, with columns headed 「A：…」. */
export const formulas: Rule = ({ vision }) => vision.bodyTables.flatMap(ofTable)

interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

function ofTable(table: BodyTable): readonly Finding[] {
  const column = table.columns.find(({ label }) => expressionIn(label) !== undefined)
  const expression = column && expressionIn(column.label)
  const letters = lettersOf(table)
  const numeric = table.columns.filter(({ index }) => index !== column?.index && table.rows.some(({ cells }) => printedNumber(cells[index]?.text ?? '') !== undefined))
  // Headers of merged cells shift; the letters stand in the order of the columns.
  if (column === undefined || expression === undefined || letters.length === 0 || letters.length !== numeric.length) return []
  const checked = table.rows.flatMap((row) => checkRow(row, expression, column.index, (letter) => numeric[letters.indexOf(letter)]?.index))
  const counted = (Object.keys(roundings) as Rounding[]).map((rounding) => ({ rounding, wrong: checked.filter((one) => !equal(one.printed, one.at(rounding))) }))
  const best = counted.reduce((least, one) => (one.wrong.length < least.wrong.length ? one : least))
  if (best.wrong.length > checked.length / 2) return []
  return best.wrong.map(({ row, cell, at }): Finding => {
    const right = numberText(at(best.rounding))
    return { kind: 'ratio-differs', subject: `表「${table.title}」の${row.name.text}`, text: `「${cell.text}」と印刷されていますが、見出しの式「${expression}」で計算すると${right}です。`, places: [cell], likely: right }
  })
}

function expressionIn(label: string): string | undefined {
  return /[A-Z(][A-Z()\s+\-*/×÷]*[/÷][A-Z()\s+\-*/×÷]*[A-Z)]/.exec(halfWidth(label))?.[0].trim()
}

function lettersOf({ header }: BodyTable): readonly string[] {
  return [...new Set(header.flatMap(({ text }) => /^([A-Z])\s*[:=]/.exec(halfWidth(text))?.[1] ?? []))].sort()
}

function checkRow(row: BodyRow, expression: string, index: number, columnOf: (letter: string) => number | undefined) {
  const cell = row.cells[index]
  const printed = printedNumber(cell?.text ?? '')
  const value = valueOf(expression, (letter) => printedNumber(row.cells[columnOf(letter) ?? -1]?.text ?? '')?.units)
  if (cell === undefined || printed === undefined || value === undefined || value.bottom <= 0n || value.top < 0n) return []
  const scale = /[%％]/.test(cell.text) ? 100n : 1n
  return [{ row, cell, printed, at: (rounding: Rounding) => quotient(value.top * scale, value.bottom, printed.digits, rounding) }]
}

/** Sums and products of letters in brackets, exactly; undefined where it is no such expression. */
export function valueOf(expression: string, valueOfLetter: (letter: string) => bigint | undefined): Fraction | undefined {
  const tokens = halfWidth(expression).replace(/×/g, '*').replace(/÷/g, '/').match(/[A-Z()+\-*/]/g) ?? []
  let at = 0
  const factor = (): Fraction | undefined => {
    const token = tokens[at++]
    if (token === '(') {
      const inner = sum()
      return tokens[at++] === ')' ? inner : undefined
    }
    const value = token !== undefined && /[A-Z]/.test(token) ? valueOfLetter(token) : undefined
    return value === undefined ? undefined : { top: value, bottom: 1n }
  }
  const chain = (operand: () => Fraction | undefined, operators: string, apply: (a: Fraction, b: Fraction, operator: string) => Fraction): Fraction | undefined => {
    let left = operand()
    while (left !== undefined && tokens[at] !== undefined && operators.includes(tokens[at]!)) {
      const operator = tokens[at++]!
      const right = operand()
      left = right && apply(left, right, operator)
    }
    return left
  }
  const product = () => chain(factor, '*/', (a, b, operator) => (operator === '*' ? { top: a.top * b.top, bottom: a.bottom * b.bottom } : { top: a.top * b.bottom, bottom: a.bottom * b.top }))
  const sum = (): Fraction | undefined => chain(product, '+-', (a, b, operator) => ({ top: a.top * b.bottom + (operator === '+' ? b.top : -b.top) * a.bottom, bottom: a.bottom * b.bottom }))
  const value = sum()
  return at === tokens.length ? value : undefined
}
