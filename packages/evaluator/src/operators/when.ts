import { causesOf, EXACT, isNone, kindOf, statusOf } from '../core/kind.ts'
import type { Run } from '../core/run.ts'
import { refAt, type CellRef, type Input, type Operator, type Site } from '../core/site.ts'

interface Cases {
  readonly guards: readonly Input[]
  /** One for each guard, and last the branch where none is true. */
  readonly branches: readonly Input[]
  /** Where guards and branches start in the year being computed. */
  readonly guardStarts: number[]
  readonly branchStarts: number[]
}

/**
 * The branch of the first guard that is true. Only the guards up to it and that branch count, so that what another version of a rule
 * lacks is no one's problem; a guard that awaits (未確認) makes the cell await.
 */
export const when: Operator<'when'> = {
  prepare(node, site, around) {
    const input = (id: string): Input => around.input(site, id)
    const guards = node.cases.map(([guard]) => input(guard))
    const branches = [...node.cases.map(([, then]) => input(then)), input(node.else)]
    const cases: Cases = { guards, branches, guardStarts: guards.map(() => 0), branchStarts: branches.map(() => 0) }
    return {
      evaluate(run) {
        guards.forEach((guard, i) => (cases.guardStarts[i] = run.start(guard.site)))
        branches.forEach((branch, i) => (cases.branchStarts[i] = run.start(branch.site)))
        chooseAll(run, site, cases)
      },
      reads(run, at) {
        const read: CellRef[] = []
        for (const [i, guard] of guards.entries()) {
          read.push(refAt(run, guard, at))
          const position = run.start(guard.site) + guard.map[at]!
          if (kindOf(run.cells.status[position]!) > EXACT) return read
          if (isTrue(run, position)) return [...read, refAt(run, branches[i]!, at)]
        }
        return [...read, refAt(run, branches.at(-1)!, at)]
      },
    }
  },
}

/** None is false. */
function isTrue({ cells }: Run, position: number): boolean {
  return !isNone(cells.status[position]!) && cells.num[position] === 1
}

/** Cell by cell; the plain case, where all guards read are exact and without causes, is written out. */
function chooseAll(run: Run, site: Site, cases: Cases): void {
  const { cells } = run
  const { num, status } = cells
  const { guards, branches, guardStarts, branchStarts } = cases
  const out = run.start(site)
  for (let at = 0; at < site.shape.size; at++) {
    let i = 0
    let plain = true
    for (; i < guards.length; i++) {
      const position = guardStarts[i]! + guards[i]!.map[at]!
      if (status[position] !== EXACT) plain = false
      if (!plain || num[position] === 1) break
    }
    if (!plain) choose(run, cases, at, out + at)
    else cells.copy(branchStarts[i]! + branches[i]!.map[at]!, out + at)
  }
}

function choose(run: Run, { guards, branches, guardStarts, branchStarts }: Cases, at: number, out: number): void {
  const { cells } = run
  let causes = 0
  let i = 0
  for (; i < guards.length; i++) {
    const position = guardStarts[i]! + guards[i]!.map[at]!
    const status = cells.status[position]!
    causes = run.causes.union(causes, causesOf(status))
    if (kindOf(status) > EXACT) {
      cells.setBlank(out, statusOf(kindOf(status), causes))
      return
    }
    if (isTrue(run, position)) break
  }
  cells.copy(branchStarts[i]! + branches[i]!.map[at]!, out)
  if (causes === 0) return
  const status = cells.status[out]!
  cells.status[out] = statusOf(kindOf(status), run.causes.union(causesOf(status), causes))
}
