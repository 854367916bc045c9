import type { Cause, LineOutcome } from '@renkei/plan'
import type { ReportMissing, ReportOpen } from './report.ts'
import type { ReportContext } from './report-of.ts'

/** What must be decided before the line has a number. */
export function openOf(found: LineOutcome, { plan, outcome, ruleSet }: ReportContext): readonly ReportOpen[] {
  const leaves = new Set(causesOf(found, outcome.causes).filter((cause) => cause.class === 'consultation').map((cause) => cause.leaf))
  return plan.open
    .filter((item) => leaves.has(item.id))
    .map(({ about, who, bodies = [], by }) => ({
      about,
      who,
      bodies: bodies.map((code) => ({ code, name: ruleSet.bodies.find((body) => body.code === code)?.name ?? code })),
      ...(by === undefined ? {} : { by }),
    }))
}

/** Which figure, amount or role is missing: drawn together over bodies and years. */
export function missingOf(found: LineOutcome, { plan, outcome, ruleSet, snapshot }: ReportContext): readonly ReportMissing[] {
  const byLeaf = new Map<string, { bodies: Set<string>; years: Set<string> }>()
  for (const cause of causesOf(found, outcome.causes)) {
    if (cause.class !== 'figures') continue
    const entry = byLeaf.get(cause.leaf) ?? { bodies: new Set<string>(), years: new Set<string>() }
    byLeaf.set(cause.leaf, entry)
    const body = cause.at?.['body']
    if (body !== undefined) entry.bodies.add(ruleSet.bodies.find((known) => known.code === body)?.name ?? body)
    entry.years.add(cause.at?.['year'] ?? found.year)
  }
  return [...byLeaf].map(([leaf, { bodies, years }]) => ({
    figure: snapshot.figures[leaf] ? leaf.split('｜')[0]! : (plan.nodes[leaf]?.label ?? leaf),
    bodies: [...bodies],
    years: [...years].sort(),
  }))
}

function causesOf(found: LineOutcome, causes: readonly Cause[]): readonly Cause[] {
  return found.causes.flatMap((index) => causes[index] ?? [])
}
