import { verb } from './define-verb.ts'
import type { Frame } from './frame.ts'
import { acting } from './verbs/acting.ts'
import { bearing } from './verbs/bearing.ts'
import { copulas } from './verbs/copulas.ts'
import { deciding } from './verbs/deciding.ts'
import { reckoning } from './verbs/reckoning.ts'
import { relating } from './verbs/relating.ts'

/** Every regular verb: the lexer's surfaces are made from these rows. */
export const inflected: readonly Frame[] = [...deciding, ...bearing, ...reckoning, ...relating, ...acting]

/** The one verb-frame table. いう has a row for をいう and one for という: they differ in `fused`, which the surface carries. */
const frames: ReadonlyMap<string, Frame> = new Map([...inflected, ...copulas].map((frame) => [frame.stem, frame]))

/** A verb that no row lists may describe a noun and takes what most verbs take. */
const unlisted = verb('', '', 'suru', { before: 'が を に で と から', presentBefore: true })

export function frameOf(stem: string): Frame {
  return frames.get(stem) ?? unlisted
}

export function isListed(stem: string): boolean {
  return frames.has(stem)
}

/** The dictionary forms of all verbs. */
export const verbStems: readonly string[] = [...frames.keys()]

/** How a verb may be spelt, without its ending: 按分, 案分, あん分. They mean the same. */
export function spellingsOf(stem: string): readonly string[] {
  return frames.get(stem)?.bases ?? []
}
