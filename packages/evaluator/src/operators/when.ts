import { causesOf, EXACT, isNone, kindOf, statusOf } from '../core/kind.ts'
import type { Run } from '../core/run.ts'
import { refAt, type CellRef, type Input, type Operator, type Site } from '../core/site.ts'

type Case = readonly [guard: Input, then: Input]

/**
 * The branch of the first guard that is true. Only the guards up to it and that branch count, so that what another version of a rule
 * lacks is no one's problem; a guard that awaits (未確認) makes the cell await.
 */
export const when: Operator<'when'> = {
  prepare(node, site, around) {
    const cases = node.cases.map(([guard, then]): Case => [around.input(site, guard), around.input(site, then)])
    const otherwise = around.input(site, node.else)
    return {
      evaluate(run, from, to) {
        for (let at = from; at < to; at++) choose(run, site, cases, otherwise, at)
      },
      reads(run, at) {
        const read: CellRef[] = []
        for (const [guard, then] of cases) {
          read.push(refAt(guard, at))
          const from = guard.base + guard.map[at]!
          const status = run.cells.status[from]!
          if (kindOf(status) > EXACT) return read
          if (isTrue(run, from, status)) return [...read, refAt(then, at)]
        }
        return [...read, refAt(otherwise, at)]
      },
    }
  },
}

/** None is false. */
function isTrue(run: Run, from: number, status: number): boolean {
  return !isNone(status) && run.cells.num[from] === 1
}

function choose(run: Run, site: Site, cases: readonly Case[], otherwise: Input, at: number): void {
  const { cells } = run
  let causes = 0
  let branch = otherwise
  for (const [guard, then] of cases) {
    const from = guard.base + guard.map[at]!
    const status = cells.status[from]!
    causes = run.causes.union(causes, causesOf(status))
    if (kindOf(status) > EXACT) {
      cells.setBlank(site.base + at, statusOf(kindOf(status), causes))
      return
    }
    if (isTrue(run, from, status)) {
      branch = then
      break
    }
  }
  const out = site.base + at
  cells.copy(branch.base + branch.map[at]!, out)
  if (causes === 0) return
  const status = cells.status[out]!
  cells.status[out] = statusOf(kindOf(status), run.causes.union(causesOf(status), causes))
}
