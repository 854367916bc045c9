import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { ACTIVE, BREAKING, STYLING } from './known-elements.ts'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element

export interface InlineText {
  readonly text: string
  /** The points of a list, else the lines. */
  readonly items: readonly string[]
  /** Elements that were left out because they may act: `script`. */
  readonly refused: readonly string[]
}

const MARKUP = /[<&]/

/** The text of a cell that may hold HTML. Attributes are never read; elements that may act are left out with what they hold. */
export function inlineText(source: string): InlineText {
  if (!MARKUP.test(source)) return linesOf(source, [])
  const refused: string[] = []
  const text = textOf(parseFragment(source, { sourceCodeLocationInfo: true }).childNodes, source, refused)
  return linesOf(text, refused)
}

/** The text of nodes; `source` is what they were read from, for tags that are no tags. */
export function textOf(nodes: readonly Node[], source: string, refused: string[]): string {
  return nodes.map((node) => textOfNode(node, source, refused)).join('')
}

function textOfNode(node: Node, source: string, refused: string[]): string {
  if ('value' in node) return node.value
  if (!('tagName' in node)) return ''
  const { tagName, childNodes, sourceCodeLocation } = node
  if (ACTIVE.has(tagName)) {
    refused.push(tagName)
    return ''
  }
  const inside = textOf(childNodes, source, refused)
  if (BREAKING.has(tagName)) return `\n${inside}\n`
  if (STYLING.has(tagName)) return inside
  const start = sourceCodeLocation?.startTag
  return `${start ? source.slice(start.startOffset, start.endOffset) : ''}${inside}`
}

function linesOf(text: string, refused: readonly string[]): InlineText {
  const items = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '')
  return { text: items.join(' '), items, refused }
}
