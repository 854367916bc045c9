import type { Clause, Item, Phrase } from '../tree/tree.ts'

/** Words whose 超える… is a part of an amount, not a set of bodies: the が before belongs to the main verb. */
const AMOUNT = /(?:額|金|費|費用|経費|分|部分|端数|残り|数)$/

/** The head of the first item. */
export function headWord(phrase: Phrase): string {
  const core = phrase.items[0]!.parts.at(-1)!.core
  return core.kind === 'name' || core.kind === 'quoted' ? core.value : ''
}

/** 団体の数 counts what is described, and is no amount that is. */
export function isAmount(phrase: Phrase): boolean {
  const word = headWord(phrase)
  return AMOUNT.test(word) && !(word === '数' && phrase.items[0]!.parts.length > 1)
}

/** A year, a day, a figure: may stand without a particle. */
export function isTimeOrFigure(phrase: Phrase): boolean {
  return phrase.items.every(({ parts }) => ['year', 'year-range', 'date', 'figure'].includes(parts.at(-1)!.core.kind))
}

export function isYears(phrase: Phrase): boolean {
  return phrase.items.every(({ parts }) => parts.every(({ core }) => core.kind === 'year' || core.kind === 'year-range' || core.kind === 'date'))
}

/** The first item with a clause that describes its first part. */
export function withModifier(phrase: Phrase, modifier: Clause, start: number, at = 0): Phrase {
  const [first, ...items] = phrase.items as [Item, ...Item[]]
  const parts = first.parts.map((part, index) => (index === at ? { modifier, ...part, span: { ...part.span, start: at === 0 ? start : part.span.start } } : part))
  const item = { parts, span: { ...first.span, start } }
  return { ...phrase, items: [item, ...items], span: { ...phrase.span, start } }
}

/** A list with something taken out of it, or picked from a set. */
export function isSet({ except, among }: Phrase): boolean {
  return except !== undefined || among !== undefined
}

export function isModified(item: Item): boolean {
  return item.parts.some(({ modifier }) => modifier !== undefined)
}

/** A list cut before its last item: 得た額及び人口 → 得た額, 人口. */
export function cutLast(phrase: Phrase): { readonly before: Phrase; readonly last: Phrase } {
  const last = phrase.items.at(-1)!
  const items = phrase.items.slice(0, -1)
  return {
    before: { ...phrase, items, span: { ...phrase.span, end: items.at(-1)!.span.end } },
    last: { items: [last], joined: 'one', span: last.span },
  }
}

/** Two lists as one, in written order. */
export function joinLists(before: Phrase, after: Phrase): Phrase {
  const joined = [before.joined, after.joined].find((kind) => kind === 'and' || kind === 'or') ?? 'list'
  return { ...after, ...before, items: [...before.items, ...after.items], joined, span: { ...before.span, end: after.span.end } }
}
