import { visibleText } from '@renkei/diagnostics'
import { TextRun, UnderlineType } from 'docx'
import type { Cell, PaperInline } from '../../paper.ts'

/** Stretches of text as runs of a paragraph. */
export function runsDocx(content: Cell, bold = false): TextRun[] {
  return content.map((inline) => runDocx(inline, bold))
}

function runDocx(inline: PaperInline, bold: boolean): TextRun {
  switch (inline.kind) {
    case 'break':
      return new TextRun({ break: 1 })
    case 'changed':
      return new TextRun({ text: visibleText(inline.text), bold: true, underline: { type: UnderlineType.SINGLE } })
    default:
      return new TextRun({ text: visibleText(inline.text), bold: bold || inline.kind === 'strong' })
  }
}
