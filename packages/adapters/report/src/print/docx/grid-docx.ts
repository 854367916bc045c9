import { visibleText } from '@renkei/diagnostics'
import { AlignmentType, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import type { Cell, Grid, GridColumn } from '../../paper.ts'
import { runsDocx } from './runs-docx.ts'

const HEAD = { type: ShadingType.CLEAR, color: 'auto', fill: 'EEEEEE' } as const
const alignments = { start: AlignmentType.LEFT, center: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const

/** A table whose headings Word repeats on every page, with its caption above it; `room` is the width of the page in twentieths of a point. */
export function gridDocx({ caption, columns, rows, foot }: Grid, room: number): (Paragraph | Table)[] {
  const heads = new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ title, width }) => cellDocx(paragraph([{ kind: 'text', text: title }], 'center', true), width, true)) })
  const row = (cells: readonly Cell[], bold: boolean) => new TableRow({ cantSplit: true, children: columns.map(({ align, width }, at) => cellDocx(paragraph(cells[at] ?? [], align, bold), width, false)) })
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widthsOf(columns, room),
    layout: columns.some(({ width }) => width !== undefined) ? TableLayoutType.FIXED : TableLayoutType.AUTOFIT,
    rows: [heads, ...rows.map((cells) => row(cells, false)), ...(foot === undefined ? [] : [row(foot, true)])],
  })
  const head = caption === undefined ? [] : [new Paragraph({ keepNext: true, children: [new TextRun({ text: visibleText(caption), bold: true })] })]
  // Word joins tables that nothing stands between.
  return [...head, table, new Paragraph({ spacing: { after: 0 } })]
}

/** Columns without a width of their own share what is left. */
function widthsOf(columns: readonly GridColumn[], room: number): number[] {
  const taken = columns.reduce((sum, { width = 0 }) => sum + width, 0)
  const free = columns.filter(({ width }) => width === undefined).length
  return columns.map(({ width = (100 - taken) / free }) => Math.floor((room * width) / 100))
}

function paragraph(content: Cell, align: GridColumn['align'] | 'center', bold: boolean): Paragraph {
  return new Paragraph({ style: 'cell', alignment: alignments[align], children: runsDocx(content, bold) })
}

function cellDocx(child: Paragraph, width: number | undefined, head: boolean): TableCell {
  return new TableCell({ children: [child], ...(width === undefined ? {} : { width: { size: width, type: WidthType.PERCENTAGE } }), ...(head ? { shading: HEAD } : {}), margins: { left: 70, right: 70, top: 30, bottom: 30 } })
}
