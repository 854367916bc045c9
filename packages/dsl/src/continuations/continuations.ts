import type { KnownNames } from '../lexer/known-names.ts'
import { scan } from '../lexer/scan.ts'
import type { Token } from '../lexer/token.ts'
import { slotAfter, type Slot } from './slot.ts'
import { verbsAfter } from './verbs-after.ts'
import { particlesIn, wordsIn } from './words-in.ts'

/** A word of the language that may come next. */
export interface Continuation {
  readonly text: string
  readonly kind: 'particle' | 'join' | 'lead' | 'adverb' | 'verb'
  /** The canonical word: は for については, 負担する. */
  readonly stem: string
  /** Where it begins: at the end of the text, or where the word that is being typed begins. */
  readonly from: number
}

/** A place where a word may begin. */
export interface WordStart {
  readonly from: number
  readonly slot: Slot
}

export interface Continuations {
  /** Behind the last word, unless it cannot be read as it is, and, where it may still become another, at its start. */
  readonly starts: readonly WordStart[]
  readonly words: readonly Continuation[]
}

/**
 * What may come next in a sentence, by the tables and the grammar of the language; which names there are, the caller knows. In a text without
 * blanks the last word may be whole or only begun, so both are answered. `before` is the sentence up to the place, without what stands before it.
 */
export function continuations(before: string, known: KnownNames): Continuations {
  const { tokens } = scan('', before, known)
  const last = tokens.at(-1)
  const isOpen = last !== undefined && last.end === before.length
  const whole = isOpen && last.name === 'Bad' ? [] : [startAt(before.length, tokens)]
  const begun = isOpen && mayGrow(last) ? [startAt(last.startOffset, tokens.slice(0, -1))] : []
  const starts = [...whole, ...begun]
  const words = starts.flatMap(({ from, slot }) => {
    const typed = before.slice(from)
    const read = from === before.length ? tokens : tokens.slice(0, -1)
    const given = particlesIn(read)
    const inSlot = [...wordsIn(slot, read, given), ...verbsAfter({ text: before.slice(0, from), tokens: read }, slot, given)]
    return inSlot.filter(({ text }) => text.startsWith(typed) && text !== typed).map((word) => ({ ...word, from }))
  })
  return { starts, words }
}

function startAt(from: number, before: readonly Token[]): WordStart {
  return { from, slot: slotAfter(before) }
}

/** A figure or a quotation is what it is; a word may be the beginning of a longer one. */
function mayGrow({ name }: Token): boolean {
  return name === 'Name' || name === 'Bad' || name === 'Particle' || name === 'Verb' || name === 'Adverb' || name === 'Join' || name === 'Lead' || name === 'Link'
}
