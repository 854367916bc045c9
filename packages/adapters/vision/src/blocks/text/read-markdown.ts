import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Nodes, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Block, Cell, Piece } from '../block.ts'
import { inlineText } from '../html/inline-text.ts'
import type { BlockReading } from '../reading.ts'
import type { Run } from './runs-of.ts'
import { spanIn, type TextSource } from './source.ts'
import { cellOf } from './tab-table.ts'

/** Reads a stretch of Markdown. A paragraph of several lines becomes one block for each line, as in the source. */
export function readMarkdown(source: TextSource, { from, to }: Run): BlockReading {
  const diagnostics: Diagnostic[] = []
  // Text from a PDF is indented and numbered in its own way: only headings, tables and HTML are Markdown in it.
  const disable = { null: ['codeIndented', 'thematicBreak', 'setextUnderline', 'list', 'blockQuote', 'attention', 'labelStartLink', 'labelStartImage', 'definition', 'autolink'] }
  const tree = fromMarkdown(source.lines.slice(from, to).join('\n'), { extensions: [gfmTable(), { disable }], mdastExtensions: [gfmTableFromMarkdown()] })
  return { blocks: tree.children.flatMap((node) => blocksOf(node, from, source, diagnostics)), diagnostics }
}

function blocksOf(node: RootContent, from: number, source: TextSource, diagnostics: Diagnostic[]): readonly Block[] {
  const line = from + (node.position?.start.line ?? 1)
  if (node.type === 'table') return [tableOf(node, line, source, diagnostics)]
  if (node.type === 'heading') return textLines(markupOf(node), line, source, diagnostics).map((piece) => ({ kind: 'heading', level: node.depth, piece }))
  return textLines(markupOf(node), line, source, diagnostics).map((piece) => ({ kind: 'paragraph', piece }))
}

function tableOf({ children }: Table, line: number, source: TextSource, diagnostics: Diagnostic[]): Block {
  // The line of dashes stands between the first row and the rest.
  const rows = children.map((row, at) => row.children.map((cell): Cell => cellOf(markupOf(cell), line + (at === 0 ? 0 : at + 1), source, diagnostics)))
  return { kind: 'table', rows }
}

/** One cell for each line that is not empty. */
function textLines(markup: string, first: number, source: TextSource, diagnostics: Diagnostic[]): readonly Piece[] {
  const { text: whole, refused } = inlineText(markup)
  for (const element of refused) diagnostics.push(diagnostic('active-content-left-out', { element }, spanIn(source, first, `<${element}`)))
  // What was left out may have run over several lines.
  const lines = refused.length > 0 ? [whole] : markup.split('\n').map((line) => inlineText(line).text)
  return lines.map((text, at) => ({ text, line: first + at })).filter(({ text }) => text !== '')
}

/** HTML as it was written, all else so that it reads as text. */
function markupOf(node: Nodes): string {
  if (node.type === 'html') return node.value
  if (node.type === 'break') return '<br>'
  if ('value' in node) return node.value.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return 'children' in node ? node.children.map(markupOf).join('') : ''
}
