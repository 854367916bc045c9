import { equals, fromInteger, toSafeInteger } from '@renkei/money'
import type { State } from '@renkei/plan'
import { causesOf, ERROR, EXACT, isNone, kindOf, NONE_LABELS, NOT_APPLICABLE } from '../core/kind.ts'
import type { Run } from '../core/run.ts'
import type { Site } from '../core/site.ts'
import type { LineSites } from '../prepare.ts'
import { bodyCount, type LineYear } from './line-year.ts'

/** What the cells of a line say in one year: its state, and yen where all of them are known. */
export function readLine(run: Run, sites: LineSites, year: string): LineYear {
  const from = yearStart(run, sites.node, year)
  const { kind, label, causes } = look(run, sites, from)
  const members = membersOf(run, sites, from)
  if (kind > EXACT) return { sites, year, members, causes, state: openState(run, kind, causes) }
  if (kind < EXACT) return { sites, year, members, causes, state: stateOfNone(label) }
  return { ...settle(run, sites, year, from, causes), members }
}

/** The bodies concerned: all whose cell is not 対象外. */
function membersOf(run: Run, sites: LineSites, from: number): readonly boolean[] {
  return Array.from({ length: bodyCount(run, sites) }, (_, index) => {
    const status = run.cells.status[from + index]!
    return !isNone(status) || kindOf(status) !== NOT_APPLICABLE
  })
}

/** Position of the first cell of a year. */
export function yearStart(run: Run, { base, shape }: Site, year: string): number {
  return shape.axes[0] === 'year' ? base + run.layout.members('year').indexOf(year) * shape.strides[0]! : base
}

function look(run: Run, sites: LineSites, from: number): { kind: number; label: number; causes: number } {
  let [kind, label, causes] = [0, NOT_APPLICABLE, 0]
  for (let at = from; at < from + bodyCount(run, sites); at++) {
    const status = run.cells.status[at]!
    if (!isNone(status)) kind = Math.max(kind, kindOf(status))
    else if (label === NOT_APPLICABLE) label = kindOf(status)
    if (status >= 8) causes = run.causes.union(causes, causesOf(status)) // 8: no cause set below
  }
  return { kind, label, causes }
}

function openState(run: Run, kind: number, causes: number): State {
  if (kind === ERROR) return 'error'
  if (run.causes.has(causes, 'consultation')) return 'awaiting-consultation'
  return run.causes.has(causes, 'figures') ? 'awaiting-figures' : 'not-stated'
}

function stateOfNone(label: number): State {
  const name = NONE_LABELS[label]!
  return name === 'nil' ? 'no-cost' : name
}

/** Whole yen by body and their total; what is not that, or does not sum to the amount, is an error. */
function settle(run: Run, sites: LineSites, year: string, from: number, causes: number): LineYear {
  const yen: (number | null)[] = []
  let total = 0
  for (let at = from; at < from + bodyCount(run, sites); at++) {
    const status = run.cells.status[at]!
    const value = run.cells.den[at] === 1 ? run.cells.num[at]! : toSafeInteger(run.cells.valueAt(at))
    if (value === undefined) return wrong(run, sites, year, causes, run.cells.den[at] === 0 ? 'result-too-large' : 'yen-not-whole')
    yen.push(kindOf(status) === NOT_APPLICABLE ? null : value)
    total += value
    if (!Number.isSafeInteger(total)) return wrong(run, sites, year, causes, 'result-too-large')
  }
  if (!conserves(run, sites, year, total)) return wrong(run, sites, year, causes, 'shares-do-not-sum')
  return { sites, year, causes, state: run.causes.has(causes, 'estimate') ? 'provisional' : 'determined', yen, total }
}

function conserves(run: Run, { conserves }: LineSites, year: string, total: number): boolean {
  if (conserves === undefined) return true
  const at = yearStart(run, conserves, year)
  return kindOf(run.cells.status[at]!) > EXACT || equals(run.cells.valueAt(at), fromInteger(total))
}

function wrong(run: Run, sites: LineSites, year: string, causes: number, code: string): LineYear {
  const error = run.causes.only({ class: 'error', leaf: sites.node.id, code, at: { year } })
  return { sites, year, causes: run.causes.union(causes, error), state: 'error' }
}
