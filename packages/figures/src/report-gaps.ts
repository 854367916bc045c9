import { diagnostic, didYouMean, type Diagnostic } from '@renkei/diagnostics'
import { normaliseName } from '@renkei/model'
import { editionOf, isEdition } from './as-of.ts'
import { observationKey } from './check-duplicates.ts'
import { formatVintage, type FigureYear } from './figure-year.ts'
import { neededIn, shownName, type GapContext } from './gap-context.ts'
import { yearList } from './year-list.ts'

const NAMES_SHOWN = 5

// A row that is reported as wrong is not reported as missing too; one whose body nobody can tell may be of any.
function isReported(body: string, { unread, directory }: GapContext): boolean {
  const known = normaliseName(directory.nameOf(body)?.name ?? body)
  return unread.some(({ code, name }) => code === body || (name === undefined ? code === undefined : normaliseName(name) === known))
}

interface Missing {
  readonly years: readonly number[]
  readonly bodies: readonly string[]
}

/** Years in which the same bodies are missing are one gap: the years computed, or those of the figures that are drawn together. */
function missingBodies(context: GapContext, years: readonly FigureYear[]): readonly Missing[] {
  const byYear = new Map<number, Set<string>>()
  for (const { year, missing, absent } of years) {
    const bodies = neededIn(context.request, String(year), missing).filter((body) => !isReported(body, context))
    for (const body of bodies) for (const of of absent?.get(body) ?? [year]) byYear.set(of, (byYear.get(of) ?? new Set()).add(body))
  }
  const gaps = new Map<string, Missing>()
  for (const [year, bodies] of [...byYear].sort(([left], [right]) => left - right)) {
    const key = [...bodies].join()
    gaps.set(key, { years: [...(gaps.get(key)?.years ?? []), year], bodies: [...bodies] })
  }
  return [...gaps.values()]
}

function missingFigures(context: GapContext, { years, bodies }: Missing): Diagnostic {
  const { request } = context
  const names = bodies.map((body) => shownName(body, context))
  const shown = names.slice(0, NAMES_SHOWN).join('、') + (names.length > NAMES_SHOWN ? '、…' : '')
  const figure = request.asOfText === '' ? request.indicator : `${request.indicator}（${request.asOfText}）`
  if (request.pairs !== undefined) {
    return diagnostic('missing-pairs', { figure, table: request.table, years: yearList(years), pairs: shown, count: names.length }, request.origin.span)
  }
  if (request.asOf.kind === 'fiscal-years') {
    return diagnostic('missing-years-of-figure', { figure, table: request.table, years: yearList(years), bodies: shown, count: names.length }, request.origin.span)
  }
  return diagnostic('missing-figures', { figure, table: request.table, years: yearList(years), bodies: shown, count: names.length }, request.origin.span)
}

function undecidedFigure(context: GapContext, { year, undecided }: FigureYear): readonly Diagnostic[] {
  const { request } = context
  // Two rows of one time and edition are reported as duplicates.
  const open = [...undecided].filter(([, [first, second]]) => observationKey(first) !== observationKey(second))
  const [body] = neededIn(request, String(year), open.map(([member]) => member))
  const pair = body === undefined ? undefined : undecided.get(body)
  if (body === undefined || pair === undefined) return []
  const [first, second] = pair.map(({ vintage }) => formatVintage(vintage)) as [string, string]
  const [left, right] = pair
  const related = [{ span: left.span, label: 'first-here' as const }, { span: right.span, label: 'here-too' as const }]
  const name = shownName(body, context)
  const { indicator, table, origin } = request
  if (request.rates) return [diagnostic('rates-of-several-times', { indicator, table, body: name, first, second }, origin.span, { related })]
  return [diagnostic('undecided-figure', { indicator, years: yearList([year]), body: name, first, second }, origin.span, { related })]
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

/** A warning for figures that are needed and not there; an error for figures between which nothing decides. */
export function reportGaps(context: GapContext, years: readonly FigureYear[]): readonly Diagnostic[] {
  const undecided = years.flatMap((year) => undecidedFigure(context, year)).slice(0, 1)
  return [...undecided, ...missingBodies(context, years).map((gap) => missingFigures(context, gap))]
}
