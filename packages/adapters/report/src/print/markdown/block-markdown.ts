import type { Cell, PaperBlock } from '../../paper.ts'
import { escapeLine, escapeMarkdown } from './escape-markdown.ts'
import { gridMarkdown } from './grid-markdown.ts'
import { inlinesMarkdown } from './inline-markdown.ts'

/** A block as lines of Markdown, without the blank lines around it. A picture is told in words. */
export function blockMarkdown(block: PaperBlock): string {
  switch (block.kind) {
    case 'heading':
      return `#### ${inlinesMarkdown(block.content)}`
    case 'subsection':
      return `### ${inlinesMarkdown(block.content)}`
    case 'paragraph':
    case 'line':
      return escapeLine(inlinesMarkdown(block.content))
    case 'facts':
      return block.rows.map(({ label, content }) => `- ${escapeMarkdown(label)}: ${inlinesMarkdown(content)}`).join('\n')
    case 'table':
      return gridMarkdown({ ...block, kind: 'grid', rowHeads: true })
    case 'grid':
      return gridMarkdown(block)
    case 'formula':
      return block.lines.map((line) => `> ${escapeLine(inlinesMarkdown(line))}`).join('<br>\n')
    case 'quote':
      return `> ${escapeLine(inlinesMarkdown(block.content))}`
    case 'list':
      return listMarkdown(block.items)
    case 'note':
      return `<strong>${escapeMarkdown(block.label)}</strong>\n\n${listMarkdown(block.items)}`
    case 'chart':
      return escapeLine(`${escapeMarkdown(block.title)}: ${escapeMarkdown(block.description)}`)
  }
}

function listMarkdown(items: readonly Cell[]): string {
  return items.map((item) => `- ${escapeLine(inlinesMarkdown(item))}`).join('\n')
}
