import type { Block } from '../block.ts'
import type { BlockReading } from '../reading.ts'
import { readHtml } from '../html/read-html.ts'
import { collapsedColumns } from './collapsed-columns.ts'
import { readMarkdown } from './read-markdown.ts'
import { runsOf } from './runs-of.ts'
import { textSource } from './source.ts'
import { tabTable } from './tab-table.ts'

/**
 * Reads Markdown and text taken from a PDF: rows of cells parted by tabs, tables written as HTML, and Markdown between them.
 * Tables whose columns were lost on the way out of the PDF are told, not guessed.
 */
export function readText(name: string, text: string): BlockReading {
  const source = textSource(name, text)
  const readings = runsOf(source.lines).map((run) => {
    switch (run.kind) {
      case 'tabs':
        return tabTable(source, run)
      case 'html':
        return readHtml(name, source.lines.slice(run.from, run.to).join('\n'), { firstLine: run.from + 1, offset: source.starts[run.from] ?? 0 })
      case 'markdown':
        return readMarkdown(source, run)
    }
  })
  const blocks: Block[] = readings.flatMap((reading) => reading.blocks)
  return { blocks, diagnostics: [...readings.flatMap((reading) => reading.diagnostics), ...collapsedColumns(source)] }
}
