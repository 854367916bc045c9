import type { Conjugation } from '../keywords/conjugation.ts'
import type { Particle } from '../tree/tree.ts'
import type { Frame } from './frame.ts'

/** Particles are separated by blanks; `を/に` is a group of which one is needed. */
export interface VerbRow {
  readonly needs?: string
  readonly openSubject?: true
  readonly takes?: string
  readonly before?: string
  readonly needsBefore?: string
  readonly presentBefore?: true
  readonly compares?: true
  readonly asks?: true
  readonly reckons?: true
  readonly fused?: Particle
  readonly present?: readonly string[]
  /** Blanks between them. */
  readonly te?: string
}

function groups(text: string): Particle[][] {
  return text === '' ? [] : text.split(' ').map((group) => group.split('/') as Particle[])
}

/** One row of the verb-frame table: dictionary form, spellings, inflection, particles. */
export function verb(stem: string, bases: string, conjugation: Conjugation, row: VerbRow): Frame {
  const needs = groups(row.needs ?? '')
  return {
    stem,
    bases: bases.split(' '),
    conjugation,
    present: row.present ?? [],
    te: row.te?.split(' ') ?? [],
    ...(row.fused === undefined ? {} : { fused: row.fused }),
    needs,
    openSubject: row.openSubject ?? false,
    takes: new Set([...needs, ...groups(row.takes ?? '')].flat()),
    before: new Set(groups(row.before ?? '').flat()),
    needsBefore: groups(row.needsBefore ?? ''),
    presentBefore: row.presentBefore ?? false,
    reckons: row.reckons ?? false,
    compares: row.compares ?? false,
    asks: row.asks ?? row.compares ?? false,
  }
}
