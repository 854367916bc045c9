import { AWAITING, causesOf, ERROR, EXACT, kindOf, statusOf } from '../core/kind.ts'
import type { Run } from '../core/run.ts'
import type { Input, Site } from '../core/site.ts'

/**
 * Kleene's logic: `and` with a false and `or` with a true is decided whatever is still awaited, and then carries only the causes of what
 * is known. An error always wins.
 */
export function logic(run: Run, site: Site, rel: 'and' | 'or' | 'not', inputs: readonly Input[], at: number): void {
  const { cells, causes } = run
  const deciding = rel === 'or' ? 1 : 0
  let [highest, known, all, decided] = [EXACT, 0, 0, false]
  for (const input of inputs) {
    const from = run.start(input.site) + input.map[at]!
    const status = cells.status[from]!
    highest = Math.max(highest, kindOf(status))
    all = causes.union(all, causesOf(status))
    if (kindOf(status) > EXACT) continue
    known = causes.union(known, causesOf(status))
    decided ||= cells.num[from] === deciding
  }
  const out = run.start(site) + at
  if (highest === ERROR || (highest === AWAITING && (rel === 'not' || !decided))) {
    cells.setBlank(out, statusOf(highest, all))
    return
  }
  const truth = rel === 'not' ? (decided ? 1 : 0) : decided ? deciding : 1 - deciding
  cells.setWhole(out, truth)
  cells.status[out] = statusOf(EXACT, known)
}
