import type { NumberedItem } from '../tree/tree.ts'
import { spanOf, type ScanContext } from './context.ts'
import { execItem } from './item-line.ts'
import { readKanjiNumber } from './kanji-number.ts'
import { makeToken, type Token } from './token.ts'

/** Wholly in 「 」, with no other in between. */
const QUOTED = /^「([^「」]*)」$/

/** The numbered line that the layout found at a place. */
export function readItem(context: ScanContext, offset: number): Token {
  const match = execItem(context.half, offset)!
  const end = match.index + match[0].trimEnd().length
  const [start] = match.indices!.groups!['text']!
  const typed = context.text.slice(start, end).trim().replace(/。$/, '')
  const item: NumberedItem = {
    number: Number(readKanjiNumber(match.groups!['number']!)),
    text: QUOTED.exec(typed)?.[1] ?? typed,
    span: spanOf(context, offset, end),
  }
  return makeToken('NumberedItem', context.half.slice(offset, end), offset, { item })
}
