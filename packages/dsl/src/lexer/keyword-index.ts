import type { Keyword } from '../keywords/keyword.ts'
import { keywords } from '../keywords/keyword-table.ts'
import { isHiragana, isNameCharacter } from './characters.ts'

/** Keywords by surface, with the lengths that occur after each first character, longest first. */
interface KeywordIndex {
  readonly bySurface: ReadonlyMap<string, Keyword>
  readonly lengths: ReadonlyMap<number, readonly number[]>
}

function indexOf(rows: readonly Keyword[]): KeywordIndex {
  const bySurface = new Map<string, Keyword>()
  const lengths = new Map<number, number[]>()
  for (const row of rows) {
    if (bySurface.has(row.surface)) continue
    bySurface.set(row.surface, row)
    const known = lengths.get(row.surface.charCodeAt(0))
    if (known === undefined) lengths.set(row.surface.charCodeAt(0), [row.surface.length])
    else if (!known.includes(row.surface.length)) known.push(row.surface.length)
  }
  for (const list of lengths.values()) list.sort((a, b) => b - a)
  return { bySurface, lengths }
}

function holdsHiragana(surface: string): boolean {
  return [...surface].some((character) => isHiragana(character.charCodeAt(0)))
}

/** Built once, on first use, and never changed. */
let all: KeywordIndex | undefined
let cutting: KeywordIndex | undefined

function lookUp(index: KeywordIndex, text: string, offset: number): Keyword | undefined {
  for (const length of index.lengths.get(text.charCodeAt(offset)) ?? []) {
    const keyword = index.bySurface.get(text.slice(offset, offset + length))
    if (keyword !== undefined) return keyword
  }
  return undefined
}

/** The longest keyword at a place. */
export function keywordAt(text: string, offset: number): Keyword | undefined {
  all ??= indexOf(keywords)
  return lookUp(all, text, offset)
}

/** The longest keyword at a place before which a name stops: one that begins like a name and holds hiragana (負担する, 及び). */
export function cuttingKeywordAt(text: string, offset: number): Keyword | undefined {
  cutting ??= indexOf(keywords.filter(({ surface }) => isNameCharacter(surface.charCodeAt(0)) && holdsHiragana(surface)))
  return lookUp(cutting, text, offset)
}
