import { halfWidth } from '@renkei/model'
import { isDigit, isNameCharacter, isNameText } from './characters.ts'
import { nameEnd } from './name.ts'
import { StartIndex } from './start-index.ts'

/** Names that may be used bare although they hold hiragana or digits: bodies, and whatever the rule set declares. Prepared once for many files. */
export class KnownNames implements Iterable<string> {
  readonly #index: StartIndex<string>
  readonly #names: readonly string[]
  readonly #adverbs: readonly string[]

  /** `adverbs` are words of the language beside its tables: those of methods that are plugged in. */
  constructor(names: Iterable<string>, adverbs: Iterable<string> = []) {
    const folded = new Set<string>()
    for (const name of names) folded.add(halfWidth(name).trim())
    folded.delete('')
    this.#names = [...folded]
    this.#index = new StartIndex(this.#names, (name) => name)
    this.#adverbs = [...adverbs].map((word) => halfWidth(word).trim()).filter((word) => word !== '').sort((a, b) => b.length - a.length)
  }

  /** The longest of the adverbs at a place of a half-width text. */
  adverbAt(text: string, offset: number): string | undefined {
    return this.#adverbs.find((word) => text.startsWith(word, offset))
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#names[Symbol.iterator]()
  }

  /**
   * The longest known name at a place of a half-width text. It must end where a name may end: 山形市 is not found in 山形市長,
   * nor 人口 in 人口割.
   */
  at(text: string, offset: number): string | undefined {
    return this.#index.at(text, offset).find((name) => text.startsWith(name, offset) && endsHere(text, offset, name))
  }

  /** A known name that begins inside another one and ends after it: two ways to read the text. */
  overlapping(text: string, offset: number, name: string): { readonly name: string; readonly offset: number } | undefined {
    if (isNameText(name)) return undefined
    for (let start = offset + 1; start < offset + name.length; start++) {
      const other = this.at(text, start)
      if (other !== undefined && start + other.length > offset + name.length && !isNameText(other)) return { name: other, offset: start }
    }
    return undefined
  }
}

function endsHere(text: string, offset: number, name: string): boolean {
  const end = offset + name.length
  if (isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end))) return false
  if (!isNameCharacter(text.charCodeAt(end - 1)) || !isNameCharacter(text.charCodeAt(end))) return true
  return nameEnd(text, end - 1) === end || text.startsWith('等', end) || text.startsWith('間', end)
}
