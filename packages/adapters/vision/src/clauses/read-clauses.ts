import { halfWidth } from '@renkei/model'
import type { Piece } from '../blocks/block.ts'
import type { Programme } from '../facts/vision.ts'
import { type ClauseContext, type ClauseDraft, joined, type Needs, type Reading } from './clause.ts'
import { beside } from './frames/beside.ts'
import { contingent } from './frames/contingent.ts'
import { frames } from './frames/index.ts'

export interface DraftedClauses {
  readonly drafts: readonly ClauseDraft[]
  readonly needs: Needs
}

/** Every sentence on cost sharing of a programme: a draft in the rule language, or why there is none. */
export function readClauses(programme: Programme, context: ClauseContext): DraftedClauses {
  const drafts: ClauseDraft[] = []
  const needs: Partial<Needs>[] = []
  const seen = new Set<string>()
  for (const clause of programme.clauses.flatMap(sentencesOf)) {
    const reading = onlyOnce(readingOf(clause.text, drafts.at(-1), context), seen)
    if (reading === undefined) drafts.push({ clause, confidence: 'unread', sentences: [], reasons: ['この文の書き方は読み取れません。下書きを作っていません'] })
    else if ('twice' in reading) drafts.push({ clause, confidence: 'unread', sentences: [], reasons: [`「${reading.twice}」の負担を定める文が、ほかにもあります`] })
    else {
      needs.push(reading.needs)
      drafts.push({ clause, confidence: reading.reasons.length === 0 ? 'carried' : 'check', sentences: reading.sentences, reasons: [...new Set(reading.reasons)] })
    }
  }
  return { drafts, needs: joined(...needs) }
}

/** Sentences of a point; one that begins 「その場合」 belongs to the one before. */
function sentencesOf({ text, line }: Piece): readonly Piece[] {
  const sentences = text.split(/(?<=。)(?![^「（(]*[」）)])/).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
  const whole: string[] = []
  for (const sentence of sentences) {
    if (/^(?:その|この)場合/.test(sentence) && whole.length > 0) whole[whole.length - 1] += sentence
    else whole.push(sentence)
  }
  return whole.map((sentence) => ({ text: sentence, line }))
}

function readingOf(sentence: string, before: ClauseDraft | undefined, context: ClauseContext): Reading | undefined {
  const text = halfWidth(sentence).replace(/。$/, '').trim()
  if (/^ただし、?/.test(text)) return exceptionOf(text.replace(/^ただし、?/, ''), before, context)
  for (const frame of frames) {
    const reading = frame(text, context)
    if (reading) return reading
  }
  return undefined
}

/** An exception leans on the sentence before it; where that has no draft, neither has this one. */
function exceptionOf(text: string, before: ClauseDraft | undefined, context: ClauseContext): Reading | undefined {
  if (before === undefined || before.sentences.length === 0) return undefined
  const arising = contingent(text, context)
  if (arising) return { ...arising, sentences: arising.sentences.map((sentence) => `ただし、${sentence}`) }
  return beside(text, context)
}

/** A cost is covered once: a second sentence about it is for somebody to look at. */
function onlyOnce(reading: Reading | undefined, seen: Set<string>): Reading | { readonly twice: string } | undefined {
  const names = reading?.sentences.flatMap((sentence) => /^(?:令和\d+年度の)?「([^」]*)」(?:は|の負担は)、/.exec(sentence)?.[1] ?? (sentence.startsWith('費用の負担は') ? '費用' : [])) ?? []
  const twice = names.find((name) => seen.has(name))
  if (twice !== undefined) return { twice }
  for (const name of names) seen.add(name)
  return reading
}
