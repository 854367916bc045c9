import type { Cause, Line, LineOutcome, NodeId } from '@renkei/plan'
import { Cells } from './cells.ts'
import type { ExplainContext } from './context.ts'
import { applies, type BodyRef, type Explanation, type Maybe, type RoundingPart } from './explanation.ts'
import { inForce } from './in-force.ts'
import type { Found } from './method.ts'
import { other } from './methods/other.ts'
import { assumptionParts } from './parts/assumption-parts.ts'
import { conditionParts } from './parts/condition-parts.ts'
import { errorParts } from './parts/error-parts.ts'
import { estimateParts } from './parts/estimate-parts.ts'
import { missingParts } from './parts/missing-parts.ts'
import { openParts } from './parts/open-parts.ts'
import { recordParts } from './parts/record-parts.ts'
import { Site } from './site.ts'

/** What is the same for every body of a line and year. */
export interface LineFacts {
  readonly line: Line
  readonly outcome: LineOutcome
  readonly site: Site
  readonly found: Found
  readonly bodies: readonly BodyRef[]
  readonly positions: ReadonlyMap<string, number>
  readonly inside: ReadonlySet<string>
  readonly rest: Pick<Explanation, 'programmeName' | 'restates' | 'open' | 'missing' | 'estimates' | 'errors' | 'records' | 'assumptions' | 'conditions'>
}

/** Looked at once, and kept in the context. Undefined where the outcome has no such line and year. */
export function lineFacts(context: ExplainContext, id: string, year: string): LineFacts | undefined {
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
  const root = rootOf(context, line, outcome)
  const force = inForce(root)
  const site = root.at(force?.node ?? line.node)
  const conditions = conditionParts(root)
  const found = (context.methodOf(site.id) ?? other).find(site)
  const bodies = context.bodiesOf(line)
  return {
    line,
    outcome,
    site,
    found,
    bodies,
    positions: new Map(bodies.map(({ member }, at) => [member, at])),
    inside: insideOf(found, outcome, bodies),
    rest: { ...restOf(context, { line, outcome, site, found, guard: force?.guard }), ...(conditions.length === 0 ? {} : { conditions }) },
  }
}

/** Those the rule names, and whoever the outcome has yen for. */
function insideOf({ set }: Found, { yen }: LineOutcome, bodies: readonly BodyRef[]): ReadonlySet<string> {
  const named = applies(set) ? set.members : []
  const paying = bodies.filter((_, at) => typeof yen?.[at] === 'number')
  return new Set([...named, ...paying].map(({ member }) => member))
}

function rootOf(context: ExplainContext, line: Line, outcome: LineOutcome): Site {
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
  return new Site({ context, line, outcome, cells, id: line.node })
}

interface Place extends Pick<LineFacts, 'line' | 'outcome' | 'site' | 'found'> {
  readonly guard: NodeId | undefined
}

function restOf(context: ExplainContext, { line, outcome, site, found, guard }: Place): LineFacts['rest'] {
  const causes = outcome.causes.flatMap((at): readonly Cause[] => context.outcome.causes[at] === undefined ? [] : [context.outcome.causes[at]])
  const programmeName = context.programmes.get(line.programme)
  return {
    ...(programmeName === undefined ? {} : { programmeName }),
    ...restatesOf(context, line),
    open: openParts(context, causes),
    missing: missingParts(context, causes, outcome.year),
    estimates: estimateParts(context, causes, outcome.year),
    errors: errorParts(context, causes, line, outcome.year),
    records: recordParts(context, guard === undefined ? [site.id] : [guard, site.id], outcome.year),
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
