import type { Chunk, VerbChunk } from '../sentences/chunk.ts'
import { FORMAL_NOUNS } from './formal-nouns.ts'
import type { Frame } from './frame.ts'

/** What a verb does where it stands; `misplaced` is a closing form in the middle of a sentence. */
export type Role = 'manner' | 'adnominal' | 'condition' | 'clause' | 'misplaced'

export function roleOf(verb: VerbChunk, frame: Frame, next: Chunk | undefined): Role {
  if (verb.marker !== undefined) return 'condition'
  if (verb.shape.tense === 'te') return verb.pause || next === undefined ? 'clause' : 'manner'
  if (verb.shape.tense === 'conjunctive' || next === undefined) return 'clause'
  return next.kind === 'phrase' && !verb.pause && describes(verb, frame, next.phrase.items[0]!.parts[0]!.core) ? 'adnominal' : 'misplaced'
}

/** Present forms stand before a noun only where they could not be the end of a sentence that lacks its 。 */
function describes({ shape }: VerbChunk, frame: Frame, core: { readonly kind: string; readonly value?: unknown }): boolean {
  if (shape.tense === 'past' || frame.presentBefore) return true
  return core.kind === 'name' && FORMAL_NOUNS.has(String(core.value))
}
