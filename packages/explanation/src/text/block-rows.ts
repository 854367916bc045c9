import type { Language } from '@renkei/diagnostics'
import type { Block, FactRow, Inline } from '../document.ts'
import { run, widthOf, type Run } from './run.ts'
import { tableRows } from './table-rows.ts'
import { wrapInlines } from './wrap-runs.ts'

type Row = readonly Run[]

const INDENT = 2

/** A block as rows of the page, without the blank rows around it. */
export function blockRows(block: Block, width: number, language: Language): readonly Row[] {
  switch (block.kind) {
    case 'heading':
      return wrapInlines(block.content, width).map((row) => row.map(({ text }) => run(text, 'heading')))
    case 'paragraph':
      return wrapInlines(block.content, width)
    case 'quote':
      return indented(wrapInlines(block.content, width - INDENT), INDENT)
    case 'formula':
      return block.lines.flatMap((line, at) => hanging([], line, width, INDENT + (at === 0 ? 0 : INDENT)))
    case 'table':
      return indented(tableRows(block, width - INDENT), INDENT)
    case 'facts':
      return factRows(block.rows, width)
    case 'list':
      return itemRows(block.items, width, language)
    case 'note':
      return [[run(block.label, 'label')], ...itemRows(block.items, width, language)]
  }
}

function factRows(rows: readonly FactRow[], width: number): readonly Row[] {
  const widest = Math.max(0, ...rows.map(({ label }) => widthOf([run(label)])))
  return rows.flatMap(({ label, content }) => {
    const blanks = ' '.repeat(widest - widthOf([run(label)]) + INDENT)
    return hanging([run(label, 'label'), run(blanks)], content, width, INDENT)
  })
}

function itemRows(items: readonly (readonly Inline[])[], width: number, language: Language): readonly Row[] {
  const bullet = run(language === 'ja' ? '・' : '- ')
  return items.flatMap((item) => hanging([bullet], item, width, 0))
}

/** A head, and after it the content; further rows stand under its beginning. */
function hanging(head: Row, content: readonly Inline[], width: number, indent: number): readonly Row[] {
  const margin = indent + widthOf(head)
  const rows = wrapInlines(content, Math.max(width - margin, 10))
  return rows.map((row, at) => (at === 0 ? [run(' '.repeat(indent)), ...head, ...row] : [run(' '.repeat(margin)), ...row]))
}

function indented(rows: readonly Row[], indent: number): readonly Row[] {
  return rows.map((row) => [run(' '.repeat(indent)), ...row])
}
