import type { FigureRequest } from '@renkei/plan'
import type { BodyDirectory } from './body-directory.ts'
import type { Observation } from './observation.ts'
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

/** Of some bodies, those whose figure a year really uses. */
export function neededIn({ needed, axes }: FigureRequest, year: string, bodies: readonly string[]): readonly string[] {
  if (!Object.hasOwn(needed, year)) return []
  const wanted = needed[year]!
  return axes.length > 0 && wanted.length > 0 ? bodies.filter((body) => wanted.includes(body)) : bodies.filter((body) => body === '')
}

/** A body as messages name it. */
export function shownName(body: string, { directory }: Pick<GapContext, 'directory'>): string {
  return directory.nameOf(body)?.name ?? body
}
