import { diagnostic, didYouMean, type Diagnostic } from '@renkei/diagnostics'
import { replacedVerbs } from '../keywords/unusable.ts'
import { canonical } from '../print/canonical.ts'
import { typed, type Place } from '../sentences/place.ts'
import type { Argument, Clause, Particle, Verb } from '../tree/tree.ts'
import { checkListByTo } from './check-list-by-to.ts'
import { ADJUNCTS, type Frame } from './frame.ts'
import { frameOf, isListed, verbStems } from './frame-table.ts'
import { isTimeOrFigure, isYears } from './phrases.ts'

/** What a clause may count on besides its own words. */
export interface Surroundings {
  /** Arguments of earlier clauses of the sentence, and topics outside a condition. */
  readonly earlier: readonly Argument[]
  /** ただし、 takes up what the sentence before said. */
  readonly supplemented: boolean
}

type Bindable = Pick<Argument, 'particle' | 'phrase'>

/** The first thing the frame of its verb does not allow in a clause of a sentence. */
export function checkClause(place: Place, clause: Clause, frame: Frame, around: Surroundings): Diagnostic | undefined {
  return checkVerbs(clause) ?? checkBare(place, clause) ?? checkParticles(place, clause, frame) ?? checkNeeds(clause, frame, around)
}

/** The first group of particles that a verb before a noun lacks. */
export function checkBefore(clause: Clause, frame: Frame): Diagnostic | undefined {
  const lacking = frame.needsBefore.find((group) => !has(clause.arguments, group))
  return lacking && missing(clause, lacking)
}

/** Only a verb of the table can say what a sentence does. */
function checkVerbs({ verb, manner }: Clause): Diagnostic | undefined {
  const unlisted = [...manner, verb].find(({ stem }) => !isListed(stem))
  return unlisted && unknownVerb(unlisted)
}

function unknownVerb({ stem, image, span }: Verb): Diagnostic {
  const instead = replacedVerbs.get(stem)
  if (instead === undefined) return diagnostic('unknown-verb', { verb: stem }, span, { suggestion: didYouMean(stem, verbStems) })
  return diagnostic('unusable-word', { word: stem, instead }, span, { fixes: image === stem ? [{ edits: [{ span, text: instead }] }] : [] })
}

function checkBare(place: Place, clause: Clause): Diagnostic | undefined {
  const bare = clause.arguments.find(({ particle, phrase }) => particle === 'none' && !isTimeOrFigure(phrase))
  const word = bare?.phrase.items.at(-1)?.parts.at(-1)
  return word && diagnostic('missing-particle', { word: typed(place, word.span.start, word.span.end) }, word.span)
}

function checkParticles(place: Place, clause: Clause, frame: Frame): Diagnostic | undefined {
  const all = [frame, ...clause.manner.map(({ stem }) => frameOf(stem))]
  const takes = (particle: Particle): boolean => all.some((one) => one.takes.has(particle)) || ADJUNCTS.has(particle)
  const complement = clause.arguments.at(-1)
  const wrong = clause.arguments.find(
    (one) => !(takes(one.particle) || (one === complement && one.particle === frame.fused) || (one.particle !== 'と' && isYears(one.phrase))),
  )
  if (wrong === undefined) return checkRepeats(clause, all)
  const list = checkListByTo(place, clause.arguments, wrong)
  if (list !== undefined) return list
  const particle = canonical(typed(place, wrong.phrase.span.end, wrong.span.end))
  return diagnostic('wrong-particle', { verb: wordOf(clause.verb), particle: particle === '' ? wrong.particle : particle }, wrong.span)
}

/** One が a clause; one を for each of its verbs. */
function checkRepeats({ verb, arguments: all }: Clause, verbs: readonly Frame[]): Diagnostic | undefined {
  const allowed: ReadonlyMap<Particle, number> = new Map([['が', 1], ['を', verbs.filter(({ takes }) => takes.has('を')).length]])
  const again = all.find(({ particle }, index) => all.slice(0, index).filter((one) => one.particle === particle).length >= (allowed.get(particle) ?? Infinity))
  if (again === undefined) return undefined
  const related = [{ span: all.find(({ particle }) => particle === again.particle)!.span, label: 'first-here' as const }]
  return diagnostic('repeated-particle', { verb: wordOf(verb), particle: again.particle }, again.span, { related })
}

function checkNeeds(clause: Clause, frame: Frame, around: Surroundings): Diagnostic | undefined {
  const needs = frame.openSubject ? frame.needs.filter((group) => !group.includes('が')) : frame.needs
  const lacking = clause.verb.passive ? undefined : lackingGroup(clause.arguments, { needs }, around)
  return lacking && missing(clause, lacking)
}

/** The first group of particles that neither the arguments nor a topic provide. */
export function lackingGroup(own: readonly Bindable[], frame: Pick<Frame, 'needs'>, { earlier, supplemented }: Surroundings): readonly Particle[] | undefined {
  if (supplemented) return undefined
  const all = [...earlier, ...own]
  const lacking = frame.needs.filter((group) => !has(all, group))
  const topics = all.filter(({ particle, phrase }) => (particle === 'は' || particle === 'も') && !isYears(phrase)).length
  return lacking.length > topics ? lacking[0] : undefined
}

function has(all: readonly Bindable[], group: readonly Particle[]): boolean {
  return all.some(({ particle }) => group.includes(particle))
}

function missing({ verb }: Clause, group: readonly Particle[]): Diagnostic {
  const question = group.map((particle) => questionOf(particle, verb)).join('又は')
  return diagnostic('missing-argument', { verb: verb.stem, question, words: group.map((particle) => `○○${particle}`).join('」「') }, verb.span)
}

/** Those who talk are persons. */
const TALKING: ReadonlySet<string> = new Set(['協議する', '検討する'])

function questionOf(particle: Particle, { stem }: Verb): string {
  if (particle === 'は') return '何のことを'
  return `${particle === 'が' && TALKING.has(stem) ? '誰' : '何'}${particle}`
}

/** As typed; the dictionary form of a verb that was left out. */
function wordOf({ image, stem }: Verb): string {
  return image === '' ? stem : image
}
