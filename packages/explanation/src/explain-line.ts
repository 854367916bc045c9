import type { Cause, Line, LineOutcome } from '@renkei/plan'
import { Cells } from './cells.ts'
import type { ExplainContext } from './context.ts'
import { applies, type BodyRef, type Explanation, type Maybe, type RoundingPart } from './explanation.ts'
import { inForce } from './in-force.ts'
import type { Found, MethodExplanation } from './method.ts'
import { other } from './methods/other.ts'
import { assumptionParts } from './parts/assumption-parts.ts'
import { errorParts } from './parts/error-parts.ts'
import { estimateParts } from './parts/estimate-parts.ts'
import { missingParts } from './parts/missing-parts.ts'
import { openParts } from './parts/open-parts.ts'
import { recordParts } from './parts/record-parts.ts'
import { yenPart } from './parts/yen-parts.ts'
import { sharingOf } from './sharing-of.ts'
import { Site } from './site.ts'

export interface ExplainOf {
  readonly line: string
  readonly year: string
  /** Member of the body axis; without it all bodies of the line are explained. */
  readonly body?: string
}

/** What is the same for every body of a line and year. */
export interface LineFacts {
  readonly line: Line
  readonly outcome: LineOutcome
  readonly method: MethodExplanation
  readonly site: Site
  readonly found: Found
  readonly bodies: readonly BodyRef[]
  readonly positions: ReadonlyMap<string, number>
  readonly inside: ReadonlySet<string>
  readonly rest: Omit<Explanation, keyof ReturnType<typeof sharingOf> | 'of' | 'yen' | 'body'>
}

/**
 * Why a line says what it says in one year, for one body or for all. Undefined where the outcome has no such line and year, or the line
 * no such body.
 */
export function explainLine(context: ExplainContext, of: ExplainOf): Explanation | undefined {
  const facts = factsOf(context, of.line, of.year)
  if (facts === undefined) return undefined
  const { outcome, site, method, found, bodies, positions, inside, rest } = facts
  const body = of.body === undefined ? undefined : bodies[positions.get(of.body) ?? -1]
  if (of.body !== undefined && body === undefined) return undefined
  const shown = body === undefined ? bodies : [body]
  const members = shown.filter(({ member }) => inside.has(member))
  return {
    ...sharingOf(site, method, found, members),
    ...rest,
    of,
    ...(body === undefined ? {} : { body }),
    yen: shown.map((each) => yenPart(outcome, each, positions.get(each.member)!, inside.has(each.member))),
  }
}

function factsOf(context: ExplainContext, id: string, year: string): LineFacts | undefined {
  const key = `${id}\n${year}`
  const known = context.found.get(key)
  if (known !== undefined) return known
  const line = context.line(id)
  const outcome = context.outcomeOf(id, year)
  if (line === undefined || outcome === undefined) return undefined
  const facts = lookAt(context, line, outcome)
  context.found.set(key, facts)
  return facts
}

function lookAt(context: ExplainContext, line: Line, outcome: LineOutcome): LineFacts {
  const site = siteOf(context, line, outcome)
  const method = context.methodOf(site.id) ?? other
  const found = method.find(site)
  const bodies = context.bodiesOf(line)
  const members = applies(found.set) ? found.set.members : []
  return {
    line,
    outcome,
    method,
    site,
    found,
    bodies,
    positions: new Map(bodies.map(({ member }, at) => [member, at])),
    inside: new Set(members.map(({ member }) => member)),
    rest: restOf(context, line, outcome, site, found),
  }
}

function siteOf(context: ExplainContext, line: Line, outcome: LineOutcome): Site {
  const { plan, snapshot, columns } = context
  const { year } = outcome
  const cells = new Cells(
    {
      plan,
      snapshot,
      columns,
      trace: (body) => context.trace({ line: line.id, year, body }),
      anyBody: context.bodiesOf(line)[0]?.member ?? '',
    },
    year,
  )
  const root = new Site({ context, line, outcome, cells, id: line.node })
  return root.at(inForce(root) ?? line.node)
}

function restOf(context: ExplainContext, line: Line, outcome: LineOutcome, site: Site, found: Found): LineFacts['rest'] {
  const causes = outcome.causes.flatMap((at): readonly Cause[] => context.outcome.causes[at] === undefined ? [] : [context.outcome.causes[at]])
  const programmeName = context.programmes.get(line.programme)
  return {
    line,
    ...(programmeName === undefined ? {} : { programmeName }),
    state: outcome.state,
    ...(outcome.total === undefined ? {} : { total: outcome.total }),
    ...(outcome.hanging === undefined ? {} : { hanging: outcome.hanging }),
    ...restatesOf(context, line),
    open: openParts(context, causes),
    missing: missingParts(context, causes, outcome.year),
    estimates: estimateParts(context, causes, outcome.year),
    errors: errorParts(context, causes, line, outcome.year),
    records: recordParts(context, site.id),
    assumptions: assumptionParts(context, line, { amount: found.amount, roundings: roundingsOf(found) }),
  }
}

function restatesOf(context: ExplainContext, { restates, origin }: Line): Pick<Explanation, 'restates'> {
  if (restates === undefined) return {}
  return { restates: { line: restates, programme: context.line(restates)?.programme ?? '', clause: context.clause(origin) } }
}

function roundingsOf(found: Found): readonly Maybe<RoundingPart>[] {
  return [found.rounding, ...(found.steps ?? []).flatMap((step) => roundingsOf(step.found))]
}
