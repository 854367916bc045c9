import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Cell } from '../block.ts'
import { inlineText } from '../html/inline-text.ts'
import type { BlockReading } from '../reading.ts'
import type { Run } from './runs-of.ts'
import { spanIn, type TextSource } from './source.ts'

/** Rows of cells parted by tabs. */
export function tabTable(source: TextSource, { from, to }: Run): BlockReading {
  const diagnostics: Diagnostic[] = []
  const rows = source.lines.slice(from, to).map((line, at) => line.split('\t').map((text) => cellOf(text, from + at + 1, source, diagnostics)))
  return { blocks: [{ kind: 'table', rows }], diagnostics }
}

/** A cell, and told what was left out of it. */
export function cellOf(written: string, line: number, source: TextSource, diagnostics: Diagnostic[]): Cell {
  const { text, items, refused } = inlineText(written)
  for (const element of refused) diagnostics.push(diagnostic('active-content-left-out', { element }, spanIn(source, line, `<${element}`)))
  return { text, line, items }
}
