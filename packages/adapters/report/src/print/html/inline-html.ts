import type { Cell, PaperInline } from '../../paper.ts'
import { escapeHtml } from './escape-html.ts'

/** Stretches of text one after the other. */
export function inlinesHtml(content: Cell): string {
  return content.map(inlineHtml).join('')
}

function inlineHtml(inline: PaperInline): string {
  switch (inline.kind) {
    case 'break':
      return '<br/>'
    case 'changed':
      return `<ins>${escapeHtml(inline.text)}</ins>`
    case 'strong':
      return `<strong>${escapeHtml(inline.text)}</strong>`
    case 'yen':
    case 'number':
      return `<span class="n">${escapeHtml(inline.text)}</span>`
    case 'state':
      return `<span class="state">${escapeHtml(inline.text)}</span>`
    default:
      return escapeHtml(inline.text)
  }
}
