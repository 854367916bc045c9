import type { Cell } from './cell.ts'
import { Formula, type Part } from './formula.ts'

/** 1 is A, 27 is AA. */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

/** The text of a formula that stands on `sheet`. */
export function formulaText(formula: Formula, sheet: string): string {
  return formula.parts.map((part) => partText(part, sheet)).join('')
}

function partText(part: Part, sheet: string): string {
  if (typeof part === 'string') return part
  if (part instanceof Formula) return formulaText(part, sheet)
  if ('first' in part) return `${on(part.first, sheet)}${absolute(part.first)}:${absolute(part.last)}`
  return `${on(part, sheet)}${absolute(part)}`
}

function on(cell: Cell, sheet: string): string {
  return cell.sheet === sheet ? '' : `'${cell.sheet.replaceAll("'", "''")}'!`
}

function absolute({ row, column }: Cell): string {
  return `$${columnName(column)}$${row}`
}
