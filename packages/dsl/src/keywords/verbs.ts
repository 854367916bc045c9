import { inflected } from '../frames/frame-table.ts'
import { copulaSurfaces } from '../frames/verbs/copulas.ts'
import type { Particle } from '../tree/tree.ts'
import { endings, type Conjugation, type Ending } from './conjugation.ts'
import type { Keyword, VerbShape } from './keyword.ts'

const present: VerbShape = { tense: 'present', negated: false, passive: false }
const te: VerbShape = { ...present, tense: 'te' }
const further = inflected.flatMap(({ stem, ...more }) => [
  ...more.present.map((surface): Keyword => ({ surface, category: 'verb', stem, shape: present })),
  ...more.te.map((surface): Keyword => ({ surface, category: 'verb', stem, shape: te })),
])

/** Forms that follow no pattern, surface by surface. */
export const irregularVerbs: readonly Keyword[] = [...copulaSurfaces, ...further]

/** A spelling of a verb of the frame table, and the endings that may follow it. */
export interface VerbBase {
  readonly base: string
  readonly stem: string
  readonly endings: readonly Ending[]
  readonly fused: Particle | undefined
}

/** 経 and 得 alone are parts of names: no bare し、-form for them. */
function endingsOf(base: string, conjugation: Conjugation): readonly Ending[] {
  return base.length > 1 ? endings[conjugation] : endings[conjugation].filter(({ suffix }) => suffix !== '')
}

/** Every spelling of every verb; with its endings it stands for some forty rows of the keyword table. */
export const verbBases: readonly VerbBase[] = inflected.flatMap(({ stem, bases, conjugation, fused }) =>
  bases.map((base) => ({ base, stem, endings: endingsOf(base, conjugation), fused })),
)
