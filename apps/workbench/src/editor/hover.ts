import type { Extension } from '@codemirror/state'
import { hoverTooltip } from '@codemirror/view'
import { editedDocument } from './document.ts'
import { positionAt, type Range, rangeIn, uriOf } from './document-place.ts'

interface ServerHover {
  readonly contents: string | { readonly value: string } | readonly (string | { readonly value: string })[]
  readonly range?: Range
}

/** What a word means, beside the pointer. */
export function hover(): Extension {
  return hoverTooltip(async (view, pos) => {
    const { engine, path, capabilities } = view.state.facet(editedDocument)
    if (capabilities['hoverProvider'] === undefined) return null
    const { doc } = view.state
    const found = await engine.ask<ServerHover | null>('textDocument/hover', { textDocument: { uri: uriOf(path) }, position: positionAt(doc, pos) })
    if (!found || view.state.doc !== doc) return null
    const { from, to } = found.range ? rangeIn(doc, found.range) : { from: pos, to: pos }
    return {
      pos: from,
      end: to,
      above: true,
      create: () => {
        const dom = document.createElement('div')
        dom.className = 'editor-hover'
        for (const line of textOf(found.contents).split('\n')) dom.append(Object.assign(document.createElement('p'), { textContent: line }))
        return { dom }
      },
    }
  }, { hideOnChange: true })
}

/** Markdown of the server, without its marks: what it says is short. */
function textOf(contents: ServerHover['contents']): string {
  const parts = Array.isArray(contents) ? contents : [contents]
  return parts
    .map((part: string | { readonly value: string }) => (typeof part === 'string' ? part : part.value))
    .join('\n')
    .replaceAll(/\*\*|`{1,3}\w*|^#+ |^---$/gm, '')
    .replaceAll(/\n{2,}/g, '\n')
    .trim()
}
