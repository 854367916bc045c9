import type { NodeId } from '@renkei/plan'
import { f, type Formula, type Part } from '../../book/formula.ts'
import { isFixed } from '../finish.ts'
import { inCell, ONE, type Int } from '../int.ts'
import { contentOf, guarded, isEstimate, mayOf, numberOf, shown, type Sym } from '../sym.ts'
import type { At, Unfolding } from '../unfolding.ts'
import { same } from '../common.ts'
import { nodeOf, type Operator } from './operator.ts'

interface Branch {
  readonly guard?: Sym
  readonly then: Sym
}

/** The branch of the first true guard. Guards that nobody can change are decided here, and cost no formula. */
export const when: Operator = (u, id, at) => {
  const { cases, else: otherwise } = nodeOf(u, id, 'when')
  const branches: Branch[] = []
  for (const [guard, then] of cases) {
    const sym = u.cell(guard, at)
    if (isFixed(sym) && (sym.fixedNone || sym.num.value !== 1n)) continue
    if (isFixed(sym)) return chosen(u, id, at, branches, u.cell(then, at))
    branches.push({ guard: sym, then: u.cell(then, at) })
  }
  return chosen(u, id, at, branches, u.cell(otherwise, at))
}

function chosen(u: Unfolding, id: NodeId, at: At, branches: readonly Branch[], last: Sym): Sym {
  if (branches.length === 0) return last
  const all = [...branches.map(({ then }) => then), last]
  const guards = branches.map(({ guard }) => guard!)
  const now = current(branches, last)
  const den = denOf(u, id, at, branches, last, now)
  const formula = branches.reduceRight<Part>((rest, { guard, then }) => step(guard!, contentOf(then), rest), contentOf(last)) as Formula
  const value = now.now === 'exact' ? now.num.value : 0n
  u.fit(id, value)
  const cell = u.rowOf(id, at).put('値', formula, shown(now, value))
  const { now: kind, label, waiting } = now
  return {
    now: kind,
    ...(label === undefined ? {} : { label }),
    ...(waiting === undefined ? {} : { waiting }),
    num: inCell(cell, value, all.every(({ num }) => num.nonneg)),
    den,
    fixedNone: false,
    may: mayOf([...guards, ...all], all.some((each) => each.may.none)),
    estimate: isEstimate([...guards, ...all]),
  }
}

/** The guard's own text where it waits or is wrong; without a truth it is false. */
function step(guard: Sym, then: Part, rest: Part): Formula {
  return guarded([guard], f`IF(${numberOf(guard)}=1,${then},${rest})`)
}

/** The cell that is chosen with the figures of now; a guard that awaits makes the cell await. */
function current(branches: readonly Branch[], last: Sym): Sym {
  for (const { guard, then } of branches) {
    if (guard!.now === 'awaiting' || guard!.now === 'error') return { ...guard!, den: ONE }
    if (guard!.now === 'exact' && guard!.num.value === 1n) return then
  }
  return last
}

/** One denominator where the branches share it, else chosen like the numerator. */
function denOf(u: Unfolding, id: NodeId, at: At, branches: readonly Branch[], last: Sym, now: Sym): Int {
  const all = [...branches.map(({ then }) => then), last].filter(({ fixedNone }) => !fixedNone)
  const first = all[0]?.den ?? ONE
  if (all.every(({ den }) => same(den, first))) return first
  const formula = branches.reduceRight<Part>((rest, { guard, then }) => f`IF(${numberOf(guard!)}=1,${then.den.of},${rest})`, last.den.of) as Formula
  return u.put(u.rowOf(id, at), id, '分母', { formula, value: now.den.value, nonneg: true })
}
