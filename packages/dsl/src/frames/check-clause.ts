import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { typed, type Place } from '../sentences/place.ts'
import type { Argument, Clause, Particle } from '../tree/tree.ts'
import { ADJUNCTS, type Frame } from './frame.ts'
import { frames } from './frame-table.ts'
import { isTimeOrFigure, isYears } from './phrases.ts'

/** What a clause may count on besides its own words. */
export interface Surroundings {
  /** Arguments of earlier clauses of the sentence, and topics outside a condition. */
  readonly earlier: readonly Argument[]
  /** ただし、 takes up what the sentence before said. */
  readonly supplemented: boolean
}

/** The first thing the frame of its verb does not allow in a clause of a sentence. */
export function checkClause(place: Place, clause: Clause, frame: Frame, around: Surroundings): Diagnostic | undefined {
  return checkBare(place, clause) ?? checkParticles(place, clause, frame) ?? checkNeeds(clause, frame, around)
}

/** The first group of particles that a verb before a noun lacks. */
export function checkBefore(clause: Clause, frame: Frame): Diagnostic | undefined {
  const lacking = frame.needsBefore.find((group) => !has(clause.arguments, group))
  return lacking && missing(clause, lacking)
}

function checkBare(place: Place, clause: Clause): Diagnostic | undefined {
  const bare = clause.arguments.find(({ particle, phrase }) => particle === 'none' && !isTimeOrFigure(phrase))
  const word = bare?.phrase.items.at(-1)!.parts.at(-1)!
  return word && diagnostic('missing-particle', { word: typed(place, word.span.start, word.span.end) }, word.span)
}

function checkParticles(place: Place, clause: Clause, frame: Frame): Diagnostic | undefined {
  const all = [frame, ...clause.manner.flatMap(({ stem }) => frames.get(stem) ?? [])]
  const takes = (particle: Particle): boolean => particle === frame.fused || all.some((one) => one.takes.has(particle)) || ADJUNCTS.has(particle)
  const wrong = clause.arguments.find((argument, index) => !(takes(argument.particle) || isYears(argument.phrase)) || repeats(clause, index))
  if (wrong === undefined) return undefined
  const particle = typed(place, wrong.phrase.span.end, wrong.span.end)
  return diagnostic('wrong-particle', { verb: clause.verb.image, particle: particle === '' ? wrong.particle : particle }, wrong.span)
}

function repeats({ arguments: all }: Clause, index: number): boolean {
  const { particle } = all[index]!
  return particle === 'が' && all.findIndex((argument) => argument.particle === particle) < index
}

function checkNeeds(clause: Clause, frame: Frame, { earlier, supplemented }: Surroundings): Diagnostic | undefined {
  if (supplemented || clause.verb.passive) return undefined
  const all = [...earlier, ...clause.arguments]
  const lacking = frame.needs.filter((group) => !has(all, group))
  const topics = all.filter(({ particle, phrase }) => (particle === 'は' || particle === 'も') && !isYears(phrase)).length
  return lacking.length > topics ? missing(clause, lacking[0]!) : undefined
}

function has(all: readonly Argument[], group: readonly Particle[]): boolean {
  return all.some(({ particle }) => group.includes(particle))
}

function missing({ verb }: Clause, group: readonly Particle[]): Diagnostic {
  return diagnostic('missing-argument', { verb: verb.image, particles: group.map((particle) => `…${particle}`).join('又は') }, verb.span)
}
