/** 一　「…」: a number in kanji, a blank, and words to the end of the line or a comment. */
const ITEM = /(?<number>[一二三四五六七八九十]{1,3})[ \t]+(?<text>[^※\n\r]+)/dy
/** Nothing is open: the sentence before has ended, or the line of an item or a heading. */
const CLOSED = /[。｡．\n]$/

export function execItem(half: string, offset: number): RegExpExecArray | null {
  ITEM.lastIndex = offset
  return ITEM.exec(half)
}

/** Where the item at the start of a line ends, if there is one; `before` are the last characters that were read. */
export function itemEnd(half: string, offset: number, before: string): number | undefined {
  const match = CLOSED.test(before) ? execItem(half, offset) : null
  return match === null || match.groups!['text']!.trim() === '' ? undefined : match.index + match[0].trimEnd().length
}
