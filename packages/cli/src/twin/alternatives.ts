import type { Alternative } from '@renkei/twin'
import { expectedLines } from '@renkei/twin'
import { evaluateRuleSet, type RuleSet } from '@renkei/ruleset'
import type { FigureSnapshot } from '@renkei/plan'

/** How many years back and on figures of another time are tried. */
const YEARS = 12

/** The same rules with figures as they were known on other days, and with those of the years before and after. */
export function alternativesOf(ruleSet: RuleSet, year: number, asOf: string): readonly Alternative[] {
  const days = Array.from({ length: 2 * YEARS + 1 }, (_, i) => `${Number(asOf.slice(0, 4)) + i - YEARS}${asOf.slice(4)}`)
  const seen = new Set<string>()
  return days.flatMap((day): Alternative[] => {
    const { plan, snapshot, outcome } = evaluateRuleSet(ruleSet, { computedFor: year, asOf: day })
    if (plan === undefined || snapshot === undefined || outcome === undefined) return []
    const label = figuresOf(snapshot, String(year))
    if (seen.has(label)) return []
    seen.add(label)
    const yen = new Map(expectedLines(plan, outcome, String(year), () => undefined).map((line) => [line.line, line.yen]))
    return [{ label, yen }]
  })
}

/** 人口（国勢調査 2015-10-01）. */
function figuresOf({ figures }: FigureSnapshot, year: string): string {
  return Object.values(figures).map(({ key, source }) => `${key.split('｜')[0]}（${source.byYear?.[year]?.vintage ?? source.vintage}）`).join('、')
}
