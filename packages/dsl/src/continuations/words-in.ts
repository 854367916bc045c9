import { ADJUNCTS } from '../frames/frame.ts'
import { inflected } from '../frames/frame-table.ts'
import { adverbs } from '../keywords/adverbs.ts'
import { joins } from '../keywords/joins.ts'
import type { Keyword } from '../keywords/keyword.ts'
import { leads } from '../keywords/leads.ts'
import { particles } from '../keywords/particles.ts'
import type { Token } from '../lexer/token.ts'
import type { Particle } from '../tree/tree.ts'
import type { Continuation } from './continuations.ts'
import type { Slot } from './slot.ts'

type Word = Omit<Continuation, 'from'>

/** The words of the tables that a slot takes, verbs excepted. */
export function wordsIn(slot: Slot, before: readonly Token[], given: ReadonlySet<Particle>): readonly Word[] {
  if (slot === 'noun') return [...particlesAfter(given), { text: 'の', kind: 'particle', stem: 'の' }, ...joins.map(wordOf('join'))]
  return [...(slot === 'start' && before.length === 0 ? leads.map(wordOf('lead')) : []), ...(slot === 'open' ? adverbs.map(wordOf('adverb')) : [])]
}

/** The particles of the clause that is being written: a verb before a noun (超える額) has taken its own, …し、 begins another clause. */
export function particlesIn(before: readonly Token[]): ReadonlySet<Particle> {
  const given = new Set<Particle>()
  for (const { name, details } of before) {
    const { stem, shape } = details.keyword ?? {}
    if (name === 'Particle' && stem !== undefined && stem !== 'のうち') given.add(stem as Particle)
    if (name !== 'Verb' || shape?.tense === 'te') continue
    for (const one of [...given]) if (one !== 'は' || shape?.tense === 'conjunctive') given.delete(one)
  }
  return given
}

/** Those that some verb takes together with the particles of the clause so far. */
function particlesAfter(given: ReadonlySet<Particle>): readonly Word[] {
  const taken = inflected.filter(({ takes }) => [...given].every((one) => takes.has(one) || ADJUNCTS.has(one)))
  return particles.filter(({ stem }) => isTaken(stem as Particle, given, taken)).map(wordOf('particle'))
}

function isTaken(particle: Particle, given: ReadonlySet<Particle>, verbs: typeof inflected): boolean {
  if ((particle === 'が' || particle === 'を') && given.has(particle)) return false
  return ADJUNCTS.has(particle) || (particle as string) === 'のうち' || verbs.some(({ takes }) => takes.has(particle))
}

function wordOf(kind: Continuation['kind']): (keyword: Keyword) => Word {
  return ({ surface, stem }) => ({ text: surface, kind, stem })
}
