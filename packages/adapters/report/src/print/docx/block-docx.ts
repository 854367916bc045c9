import { visibleText } from '@renkei/diagnostics'
import { AlignmentType, HeadingLevel, Paragraph, type Table, TextRun } from 'docx'
import type { Cell, Chart, PaperBlock } from '../../paper.ts'
import { gridDocx } from './grid-docx.ts'
import { runsDocx } from './runs-docx.ts'

const alignments = { start: AlignmentType.LEFT, center: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const

/** Twentieths of a point, as all widths here. */
const INDENT = 400

/** A block as paragraphs and tables within a width. A picture is told in words. */
export function blockDocx(block: PaperBlock, room: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_3, keepNext: true, children: runsDocx(block.content) })]
    case 'subsection':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: runsDocx(block.content) })]
    case 'paragraph':
      return [new Paragraph({ children: runsDocx(block.content) })]
    case 'line':
      return [new Paragraph({ alignment: alignments[block.align], children: runsDocx(block.content) })]
    case 'facts':
      return block.rows.map(({ label, content }) => new Paragraph({ style: 'fact', children: [new TextRun({ children: [visibleText(label), '\t'] }), ...runsDocx(content)] }))
    case 'table':
      return gridDocx({ ...block, kind: 'grid', rowHeads: true }, room)
    case 'grid':
      return gridDocx(block, room)
    case 'formula':
      return block.lines.map((line) => new Paragraph({ indent: { left: INDENT }, children: runsDocx(line) }))
    case 'quote':
      return [new Paragraph({ indent: { left: INDENT }, children: runsDocx(block.content) })]
    case 'list':
      return itemsDocx(block.items)
    case 'note':
      return [new Paragraph({ keepNext: true, children: [new TextRun({ text: visibleText(block.label), bold: true })] }), ...itemsDocx(block.items)]
    case 'chart':
      return [chartDocx(block)]
  }
}

function itemsDocx(items: readonly Cell[]): Paragraph[] {
  return items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runsDocx(item) }))
}

function chartDocx({ title, description }: Chart): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: visibleText(title), bold: true }), new TextRun({ text: visibleText(`　${description}`) })] })
}
