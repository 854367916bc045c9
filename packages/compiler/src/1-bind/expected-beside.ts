import type { Span } from '@renkei/diagnostics'
import type { BodyMention } from './body-mention.ts'
import type { Expected, Framework, Programme } from './program.ts'
import type { Scope } from './scope.ts'

/** What 検算 may ask of what follows the shares: payments, what comes back, what is paid out first. */
export interface BesideReading {
  readonly scope: Scope
  readonly framework: Pick<Framework, 'payments' | 'reliefs'>
  readonly programmes: readonly Programme[]
  readonly yen: string
  readonly span: Span
  /** What the words before leave. */
  readonly given: { readonly programme: string; readonly year: number } | undefined
}

type Place = Framework | Programme
type Written = Pick<Place, 'payments' | 'reliefs'> & Partial<Pick<Programme, 'advances'>>

/** The yen of a body at a line of the place that has it; undefined where the words do not say which, or of which year. */
export function expectedOf({ body, programme, years }: BodyMention, line: string, has: (written: Written) => boolean, reading: BesideReading): Expected | 'reported' | undefined {
  const { framework, programmes, given, yen, span } = reading
  const places = [...programmes.filter(has).map(({ number }) => number), ...(has(framework) ? [''] : [])]
  const place = placeAsked(places, programme ?? given?.programme)
  const year = years[0]?.from ?? given?.year
  return place === undefined || year === undefined ? undefined : { programme: place, cost: line, year, kind: 'share', body: body.id, yen, span }
}

/** The programme asked for, else the framework for all of them together, else the only one. */
export function placeAsked(found: readonly string[], asked: string | undefined): string | undefined {
  const named = asked !== undefined && found.includes(asked) ? asked : found.find((number) => number === '')
  return named ?? (found.length === 1 ? found[0] : undefined)
}
