import { ADJUNCTS, type Frame } from '../frames/frame.ts'
import { inflected } from '../frames/frame-table.ts'
import { copulaSurfaces } from '../frames/verbs/copulas.ts'
import { verbBases } from '../keywords/verbs.ts'
import { keywordAt } from '../lexer/keyword-index.ts'
import { makeToken, type Token } from '../lexer/token.ts'
import { chunkParser } from '../sentences/parser-instance.ts'
import { readSentence } from '../sentences/read-sentence.ts'
import type { Particle } from '../tree/tree.ts'
import type { Continuation } from './continuations.ts'
import type { Slot } from './slot.ts'

type Word = Omit<Continuation, 'from'>

/** A sentence up to a place, and the tokens it was cut into. */
export interface SentenceStart {
  readonly text: string
  readonly tokens: readonly Token[]
}

/**
 * The verbs with which the sentence may end here, and those that may stand before them (按分して). Each is tried: what the grammar would refuse is not
 * among them. Right behind a noun only a verb can stand that brings its particle (とする, をいう, である).
 */
export function verbsAfter(start: SentenceStart, slot: Slot, given: ReadonlySet<Particle>): readonly Word[] {
  const listed = inflected.filter((frame) => (frame.fused !== undefined) === (slot === 'noun') && fits(frame, given))
  const all = [...listed.flatMap(({ stem }) => wordsOf(stem, 'present')), ...(slot === 'noun' ? copulas() : [])]
  const final = all.filter(({ text }) => isSentence(start, text))
  const [first] = final
  if (!first) return []
  const joined = slot === 'noun' ? [] : listed.flatMap(({ stem }) => wordsOf(stem, 'te')).filter(({ text }) => isSentence(start, text, first.text))
  return [...final.map((word) => ({ ...word, text: `${word.text}。` })), ...joined]
}

/** What it needs is there, but for one thing that a topic may stand for; asked before the sentence is read, because that takes longer. */
function fits({ takes, needs, openSubject, fused }: Frame, given: ReadonlySet<Particle>): boolean {
  if ([...given].some((one) => !takes.has(one) && !ADJUNCTS.has(one))) return false
  const missing = needs.filter((group) => !group.some((one) => given.has(one) || one === fused)).length
  return missing <= Number(given.has('は')) + Number(openSubject)
}

function copulas(): readonly Word[] {
  return copulaSurfaces.filter(({ fused, shape }) => fused !== undefined && shape?.tense === 'present' && !shape.negated).map(({ surface, stem }) => ({ text: surface, kind: 'verb', stem }))
}

/** Its plain form in one tense, in the first of its spellings. */
function wordsOf(stem: string, tense: 'present' | 'te'): readonly Word[] {
  const found = verbBases.find((one) => one.stem === stem)
  const endings = (found?.endings ?? []).filter(({ shape }) => shape.tense === tense && !shape.negated && !shape.passive && shape.modality === undefined)
  const [ending] = [...endings].sort((left, right) => left.suffix.length - right.suffix.length)
  return found && ending ? [{ text: found.base + ending.suffix, kind: 'verb', stem }] : []
}

/** A sentence of the words so far and these verbs; the words so far are not cut again. */
function isSentence(start: SentenceStart, ...verbs: readonly string[]): boolean {
  let text = start.text
  const tokens = [...start.tokens]
  for (const verb of verbs) {
    const keyword = keywordAt(verb, 0)
    if (keyword?.surface !== verb || keyword.category !== 'verb') return false
    tokens.push(makeToken('Verb', verb, text.length, { keyword }))
    text += verb
  }
  const period = makeToken('Period', '。', text.length)
  return readSentence(chunkParser(), { source: '', text: `${text}。` }, { kind: 'sentence', tokens, period }).problem === undefined
}
