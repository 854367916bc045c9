import type { Cell, PaperInline } from '../../paper.ts'
import { escapeMarkdown } from './escape-markdown.ts'

/** Stretches of text one after the other, without line breaks of Markdown's own. */
export function inlinesMarkdown(content: Cell): string {
  return content.map(inlineMarkdown).join('')
}

function inlineMarkdown(inline: PaperInline): string {
  switch (inline.kind) {
    case 'break':
      return '<br>'
    case 'changed':
      return `<ins>${escapeMarkdown(inline.text)}</ins>`
    case 'strong':
      return `<strong>${escapeMarkdown(inline.text)}</strong>`
    default:
      return escapeMarkdown(inline.text)
  }
}
