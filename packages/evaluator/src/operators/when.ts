import { causesOf, EXACT, isNone, kindOf, statusOf } from '../core/kind.ts'
import type { Run } from '../core/run.ts'
import { refAt, type CellRef, type Input, type Operator, type Site } from '../core/site.ts'

interface Cases {
  readonly guards: readonly Input[]
  /** One for each guard, and last the branch where none is true. */
  readonly branches: readonly Input[]
}

/**
 * The branch of the first guard that is true. Only the guards up to it and that branch count, so that what another version of a rule
 * lacks is no one's problem; a guard that awaits (未確認) makes the cell await.
 */
export const when: Operator<'when'> = {
  prepare(node, site, around) {
    const input = (id: string): Input => around.input(site, id)
    const cases: Cases = {
      guards: node.cases.map(([guard]) => input(guard)),
      branches: [...node.cases.map(([, then]) => input(then)), input(node.else)],
    }
    return {
      evaluate: (run, from, to) => {
        chooseAll(run, site, cases, from, to)
      },
      reads(run, at) {
        const read: CellRef[] = []
        for (const [i, guard] of cases.guards.entries()) {
          read.push(refAt(guard, at))
          const position = guard.base + guard.map[at]!
          if (kindOf(run.cells.status[position]!) > EXACT) return read
          if (isTrue(run, position)) return [...read, refAt(cases.branches[i]!, at)]
        }
        return [...read, refAt(cases.branches.at(-1)!, at)]
      },
    }
  },
}

/** None is false. */
function isTrue({ cells }: Run, position: number): boolean {
  return !isNone(cells.status[position]!) && cells.num[position] === 1
}

/** Cell by cell; the plain case, where all guards read are exact and without causes, is written out. */
function chooseAll(run: Run, site: Site, cases: Cases, from: number, to: number): void {
  const { cells } = run
  const { num, status } = cells
  const { guards, branches } = cases
  for (let at = from; at < to; at++) {
    let i = 0
    let plain = true
    for (; i < guards.length; i++) {
      const position = guards[i]!.base + guards[i]!.map[at]!
      if (status[position] !== EXACT) plain = false
      if (!plain || num[position] === 1) break
    }
    if (!plain) choose(run, site, cases, at)
    else cells.copy(branches[i]!.base + branches[i]!.map[at]!, site.base + at)
  }
}

function choose(run: Run, site: Site, { guards, branches }: Cases, at: number): void {
  const { cells } = run
  let causes = 0
  let i = 0
  for (; i < guards.length; i++) {
    const position = guards[i]!.base + guards[i]!.map[at]!
    const status = cells.status[position]!
    causes = run.causes.union(causes, causesOf(status))
    if (kindOf(status) > EXACT) {
      cells.setBlank(site.base + at, statusOf(kindOf(status), causes))
      return
    }
    if (isTrue(run, position)) break
  }
  const out = site.base + at
  cells.copy(branches[i]!.base + branches[i]!.map[at]!, out)
  if (causes === 0) return
  const status = cells.status[out]!
  cells.status[out] = statusOf(kindOf(status), run.causes.union(causesOf(status), causes))
}
