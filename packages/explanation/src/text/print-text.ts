import type { Block, Document } from '../document.ts'
import { blockRows } from './block-rows.ts'
import { run, type Run, type TextStyle } from './run.ts'
import { wrapInlines } from './wrap-runs.ts'

export interface PrintOptions {
  /** Columns of the page; 80 unless said otherwise. */
  readonly width?: number
  /** Puts a stretch of text into its style. Columns are counted before. */
  readonly style?: (style: TextStyle, text: string) => string
}

/** A document as text for a terminal or a printed page; ends with a line break. */
export function printText(document: Document, { width = 80, style = (_, text) => text }: PrintOptions = {}): string {
  const title = wrapInlines(document.title, width).map((row) => row.map(({ text }) => run(text, 'title')))
  const rows: (readonly Run[])[] = [...title]
  document.blocks.forEach((block, at) => {
    if (needsBlank(document.blocks[at - 1], block)) rows.push([])
    rows.push(...blockRows(block, width, document.language))
  })
  return rows.map((row) => `${joined(row).map((each) => (each.style === undefined ? each.text : style(each.style, each.text))).join('').trimEnd()}\n`).join('')
}

/** Neighbours in one style become one stretch. */
function joined(row: readonly Run[]): readonly Run[] {
  const runs: Run[] = []
  for (const each of row) {
    const last = runs.at(-1)
    if (last !== undefined && last.style === each.style) runs[runs.length - 1] = { ...last, text: last.text + each.text }
    else runs.push(each)
  }
  return runs
}

/** Paragraphs follow each other, and what a heading announces follows the heading. */
function needsBlank(before: Block | undefined, block: Block): boolean {
  if (before === undefined) return true
  if (before.kind === 'heading') return false
  if (before.kind === 'quote' && block.kind === 'list') return false
  return !(before.kind === 'paragraph' && block.kind === 'paragraph')
}
