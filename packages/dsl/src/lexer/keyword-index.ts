import type { Keyword } from '../keywords/keyword.ts'
import { keywords } from '../keywords/keyword-table.ts'
import { verbBases, type VerbBase } from '../keywords/verbs.ts'
import { isHiragana, isNameCharacter } from './characters.ts'
import { StartIndex } from './start-index.ts'

interface KeywordIndex {
  readonly words: StartIndex<Keyword>
  readonly verbs: StartIndex<VerbBase>
}

/** Built once, on first use, and never changed. */
let index: KeywordIndex | undefined

function keywordIndex(): KeywordIndex {
  index ??= { words: new StartIndex(keywords, ({ surface }) => surface), verbs: new StartIndex(verbBases, ({ base }) => base) }
  return index
}

/** The longest keyword at a place; of two as long として is a particle before it is a form of とする, and 切り捨て a verb before it is a noun. */
export function keywordAt(text: string, offset: number): Keyword | undefined {
  const { words, verbs } = keywordIndex()
  const word = words.at(text, offset).find(({ surface }) => text.startsWith(surface, offset))
  const bases = verbs.at(text, offset)
  return bases.length === 0 ? word : longestVerb(bases, text, offset, word)
}

function longestVerb(bases: readonly VerbBase[], text: string, offset: number, word: Keyword | undefined): Keyword | undefined {
  let best = word
  for (const { base, stem, endings, fused } of bases) {
    if (!text.startsWith(base, offset)) continue
    const end = offset + base.length
    const ending = endings.find(({ suffix }) => text.startsWith(suffix, end))
    const length = base.length + (ending?.suffix.length ?? -1)
    if (ending === undefined || best && (length < best.surface.length || (length === best.surface.length && best.category !== 'noun'))) continue
    best = { surface: base + ending.suffix, category: 'verb', stem, shape: ending.shape, ...(fused === undefined ? {} : { fused }) }
  }
  return best
}

/** True for a word of the tables of the language, in whatever form. */
export function isKeyword(surface: string): boolean {
  return keywordAt(surface, 0)?.surface === surface
}

/** True where a name stops: before a keyword that begins like a name and holds hiragana (負担する, 及び). */
export function cutsName(text: string, offset: number): boolean {
  if (!isNameCharacter(text.charCodeAt(offset))) return false
  const surface = keywordAt(text, offset)?.surface ?? ''
  for (let at = surface.length - 1; at >= 0; at--) if (isHiragana(surface.charCodeAt(at))) return true
  return false
}
