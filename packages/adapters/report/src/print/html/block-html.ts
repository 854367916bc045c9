import type { Cell, PaperBlock } from '../../paper.ts'
import { escapeHtml } from './escape-html.ts'
import { gridHtml } from './grid-html.ts'
import { inlinesHtml } from './inline-html.ts'

/** A block as an element. */
export function blockHtml(block: PaperBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h4>${inlinesHtml(block.content)}</h4>`
    case 'subsection':
      return `<h3>${inlinesHtml(block.content)}</h3>`
    case 'paragraph':
      return `<p>${inlinesHtml(block.content)}</p>`
    case 'line':
      return `<p class="${block.align}">${inlinesHtml(block.content)}</p>`
    case 'facts':
      return `<dl>${block.rows.map(({ label, content }) => `<div><dt>${escapeHtml(label)}</dt><dd>${inlinesHtml(content)}</dd></div>`).join('')}</dl>`
    case 'table':
      return gridHtml({ ...block, kind: 'grid', rowHeads: true })
    case 'grid':
      return gridHtml(block)
    case 'formula':
      return `<p class="formula">${block.lines.map(inlinesHtml).join('<br/>')}</p>`
    case 'quote':
      return `<blockquote><p>${inlinesHtml(block.content)}</p></blockquote>`
    case 'list':
      return listHtml(block.items)
    case 'note':
      return `<div class="note ${block.tone}"><p><strong>${escapeHtml(block.label)}</strong></p>${listHtml(block.items)}</div>`
    case 'chart':
      return `<figure>${block.svg}<figcaption>${escapeHtml(block.title)}</figcaption></figure>`
  }
}

function listHtml(items: readonly Cell[]): string {
  return `<ul>${items.map((item) => `<li>${inlinesHtml(item)}</li>`).join('')}</ul>`
}
