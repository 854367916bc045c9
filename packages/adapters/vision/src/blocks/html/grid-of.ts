import type { Cell } from '../block.ts'
import { type Element, inlineText, type Node, textOf } from './inline-text.ts'
import { ACTIVE } from './known-elements.ts'

/** No real table has more columns; a page that says so wants memory. */
const MOST = 200
const EMPTY: readonly string[] = []

/** The rows of a table as cells in columns: a merged cell stands in its first place, the others are empty. Tables inside cells are text. */
export function gridOf(table: Element, source: string, lineOf: (element: Element) => number, refused: Element[]): readonly (readonly Cell[])[] {
  /** How many rows each column is still taken by a cell from above. */
  const taken: number[] = []
  return rowsIn(table.childNodes).map((row) => {
    const line = lineOf(row)
    const cells: Cell[] = []
    const skip = () => {
      while ((taken[cells.length] ?? 0) > 0) {
        taken[cells.length] = (taken[cells.length] ?? 0) - 1
        cells.push({ text: '', line, items: EMPTY })
      }
    }
    for (const cell of row.childNodes.filter((node): node is Element => 'tagName' in node && (node.tagName === 'td' || node.tagName === 'th'))) {
      skip()
      const [wide, high] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')]
      const filled = { ...cellText(cell, source, refused), line: lineOf(cell) }
      for (let column = 0; column < wide && cells.length < MOST; column++) {
        taken[cells.length] = high - 1
        cells.push(column === 0 ? filled : { text: '', line, items: EMPTY })
      }
    }
    skip()
    return cells
  })
}

function rowsIn(nodes: readonly Node[]): readonly Element[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return []
    if (node.tagName === 'tr') return [node]
    return /^(thead|tbody|tfoot)$/.test(node.tagName) ? rowsIn(node.childNodes) : []
  })
}

function cellText(cell: Element, source: string, refused: Element[]): { text: string; items: readonly string[] } {
  refused.push(...activeIn(cell.childNodes))
  const text = textOf(cell.childNodes, source, [])
  // Read once as HTML: what looks like a tag now is text.
  const { items } = inlineText(text.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
  return { text: items.join(' '), items }
}

function activeIn(nodes: readonly Node[]): readonly Element[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return []
    return ACTIVE.has(node.tagName) ? [node] : activeIn(node.childNodes)
  })
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1)
  return Number.isInteger(value) && value > 0 ? Math.min(value, MOST) : 1
}
