import type { FigureRequest } from '@renkei/plan'
import type { BodyDirectory } from './body-directory.ts'
import type { Observation } from './observation.ts'
import { isOwn, isPair, sidesOf } from './pairs/pair-key.ts'
import type { RowBody } from './row-body.ts'

/** What is needed to report on one figure. */
export interface GapContext {
  readonly request: FigureRequest
  readonly observations: readonly Observation[]
  /** Bodies of rows that are reported already. */
  readonly unread: readonly RowBody[]
  readonly members: ReadonlySet<string>
  readonly directory: BodyDirectory
}

/** Of some bodies, or pairs of them, those whose figure a year really uses. */
export function neededIn({ needed, axes, pairs }: FigureRequest, year: string, bodies: readonly string[]): readonly string[] {
  if (!Object.hasOwn(needed, year)) return []
  const wanted = needed[year]!
  if (pairs !== undefined) return bodies.filter((pair) => sidesOf(pair).every((body) => wanted.includes(body)) && (pairs.own === true || !isOwn(pair)))
  return axes.length > 0 && wanted.length > 0 ? bodies.filter((body) => wanted.includes(body)) : bodies.filter((body) => body === '')
}

/** A body, or a pair of them, as messages name it: 甲市→乙町. */
export function shownName(body: string, { directory }: Pick<GapContext, 'directory'>): string {
  const named = (one: string): string => directory.nameOf(one)?.name ?? one
  return isPair(body) ? sidesOf(body).map(named).join('→') : named(body)
}
