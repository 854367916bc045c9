import type { Style } from 'exceljs'
import type { Look } from '../book/look.ts'

const FONT = { name: 'Yu Gothic', family: 3, size: 10 }
const LINE = { style: 'thin', color: { argb: 'FFB3B3B3' } } as const
const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE }
const fill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const
/** Negative numbers as budgets print them. */
const NUMBER = '#,##0;"△"#,##0;0;@'
/** Text stays text even where somebody edits it: a name that begins with = never becomes a formula. */
const TEXT = '@'
const WRAPPED = { vertical: 'top', wrapText: true } as const

/** How each look is drawn. */
export const styles: Readonly<Record<Look, Partial<Style>>> = {
  plain: { font: FONT },
  title: { font: { ...FONT, size: 14, bold: true }, numFmt: TEXT },
  note: { font: { ...FONT, color: { argb: 'FF595959' } }, numFmt: TEXT },
  heading: { font: { ...FONT, bold: true }, fill: fill('FFD9E5FF'), border: BORDER, numFmt: TEXT },
  label: { font: { ...FONT, bold: true }, fill: fill('FFF2F2F2'), border: BORDER, numFmt: TEXT },
  column: { font: { ...FONT, bold: true }, fill: fill('FFF2F2F2'), border: BORDER, alignment: { horizontal: 'center', vertical: 'middle', wrapText: true }, numFmt: TEXT },
  text: { font: FONT, border: BORDER, alignment: WRAPPED, numFmt: TEXT },
  number: { font: FONT, border: BORDER, numFmt: NUMBER },
  input: { font: { ...FONT, color: { argb: 'FF0017C1' } }, fill: fill('FFFFF8CC'), border: BORDER, numFmt: NUMBER },
  'text-input': { font: { ...FONT, color: { argb: 'FF0017C1' } }, fill: fill('FFFFF8CC'), border: BORDER },
  result: { font: { ...FONT, bold: true }, border: BORDER, numFmt: NUMBER, alignment: { horizontal: 'right' } },
  total: { font: { ...FONT, bold: true }, fill: fill('FFF2F2F2'), border: BORDER, numFmt: NUMBER },
  state: { font: { ...FONT, bold: true }, border: BORDER },
}
