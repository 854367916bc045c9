import { diagnostic, didYouMean, type Diagnostic } from '@renkei/diagnostics'
import { normaliseName } from '@renkei/model'
import type { FigureRequest } from '@renkei/plan'
import { editionOf, isEdition } from './as-of.ts'
import type { BodyDirectory } from './body-directory.ts'
import { formatVintage, type FigureYear } from './figure-year.ts'
import { observationKey } from './check-duplicates.ts'
import type { Observation } from './observation.ts'
import type { RowBody } from './row-body.ts'

const NAMES_SHOWN = 5

/** What is needed to report on one figure. */
export interface GapContext {
  readonly request: FigureRequest
  readonly observations: readonly Observation[]
  /** Bodies of rows that are reported already. */
  readonly unread: readonly RowBody[]
  readonly members: ReadonlySet<string>
  readonly directory: BodyDirectory
}

function neededIn({ needed, axes }: FigureRequest, year: string, bodies: readonly string[]): readonly string[] {
  if (!Object.hasOwn(needed, year)) return []
  const wanted = needed[year]!
  return axes.length > 0 && wanted.length > 0 ? bodies.filter((body) => wanted.includes(body)) : bodies.filter((body) => body === '')
}

// A row that is reported as wrong is not reported as missing too; one whose body nobody can tell may be of any.
function isReported(body: string, { unread, directory }: GapContext): boolean {
  const known = normaliseName(directory.nameOf(body)?.name ?? body)
  return unread.some(({ code, name }) => code === body || (name === undefined ? code === undefined : normaliseName(name) === known))
}

function missingFigures(context: GapContext, { year, missing }: FigureYear): readonly Diagnostic[] {
  const { request, observations, members, directory } = context
  const bodies = neededIn(request, String(year), missing).filter((body) => !isReported(body, context))
  if (bodies.length === 0) return []
  const names = bodies.map((body) => directory.nameOf(body)?.name ?? body)
  const strangers = new Set(observations.flatMap(({ body }) => (body === undefined || members.has(body) || /^\d+$/.test(body) ? [] : [body])))
  const shown = names.slice(0, NAMES_SHOWN).join('、') + (names.length > NAMES_SHOWN ? '、…' : '')
  const args = { indicator: request.indicator, table: request.table, year, bodies: shown, count: names.length, basis: request.asOfText }
  return [diagnostic('missing-figures', args, request.origin.span, { suggestion: didYouMean(names[0]!, strangers) })]
}

function undecidedFigure({ request, directory }: GapContext, { year, undecided }: FigureYear): readonly Diagnostic[] {
  // Two rows of one time and edition are reported as duplicates.
  const open = [...undecided].filter(([, [first, second]]) => observationKey(first) !== observationKey(second))
  const [body] = neededIn(request, String(year), open.map(([member]) => member))
  const pair = body === undefined ? undefined : undecided.get(body)
  if (body === undefined || pair === undefined) return []
  const [first, second] = pair
  const args = {
    indicator: request.indicator, year, body: directory.nameOf(body)?.name ?? body, first: formatVintage(first.vintage), second: formatVintage(second.vintage),
  }
  const related = [{ span: first.span, label: 'first-here' as const }, { span: second.span, label: 'here-too' as const }]
  return [diagnostic('undecided-figure', args, request.origin.span, { related })]
}

/** An edition the table does not have, or times it does not give: reasons that explain every gap at once. */
export function vintageProblem({ request, observations }: GapContext): Diagnostic | undefined {
  const { asOf, table, asOfText, origin } = request
  const edition = editionOf(asOf)
  if (observations.length === 0) return undefined
  if (!observations.some(({ vintage }) => isEdition(vintage.edition, edition))) {
    const editions = new Set(observations.flatMap(({ vintage }) => vintage.edition ?? []))
    const suggestion = didYouMean(edition!, editions)
    return diagnostic('unknown-edition', { edition: edition!, table, editions: [...editions].slice(0, NAMES_SHOWN).join('、') }, origin.span, { suggestion })
  }
  if (asOf.kind === 'timeless' || observations.some(({ vintage }) => vintage.time !== undefined)) return undefined
  return diagnostic(asOf.kind === 'latest' ? 'figure-time-not-stated' : 'table-without-time', { table, basis: asOfText }, origin.span)
}

/** One warning a year for figures that are needed and not there; one error for figures between which nothing decides. */
export function reportGaps(context: GapContext, years: readonly FigureYear[]): readonly Diagnostic[] {
  const undecided = years.flatMap((year) => undecidedFigure(context, year)).slice(0, 1)
  return [...undecided, ...years.flatMap((year) => missingFigures(context, year))]
}
