import { equals, fromInteger, round, toSafeInteger } from '@renkei/money'
import type { State } from '@renkei/plan'
import type { ErrorName } from '../core/error-name.ts'
import { causesOf, ERROR, EXACT, kindOf, NONE_LABELS, NOT_APPLICABLE } from '../core/kind.ts'
import type { Run } from '../core/run.ts'
import type { LineYear } from './line-year.ts'
import type { Place } from './place.ts'

/** What the cells of a line say in one year: its state, the bodies concerned, and yen where all of them are known. */
export function readLine(run: Run, place: Place): LineYear {
  const { status } = run.cells
  const members: boolean[] = []
  let [kind, label, causes] = [0, NOT_APPLICABLE, 0]
  for (let at = place.first; at < place.first + place.count; at++) {
    const found = status[at]!
    const own = kindOf(found)
    members.push(own !== NOT_APPLICABLE)
    if (own >= EXACT) kind = Math.max(kind, own)
    else if (label === NOT_APPLICABLE) label = own
    if (causesOf(found) !== 0) causes = run.causes.union(causes, causesOf(found))
  }
  if (kind > EXACT) return opened(run, place, openState(run, kind, causes), members, causes)
  if (kind < EXACT) return { place, state: stateOfNone(label), members, causes }
  return settle(run, place, members, causes)
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

function opened(run: Run, place: Place, state: State, members: readonly boolean[], causes: number): LineYear {
  const hanging = hangingOf(run, place)
  return hanging === undefined ? { place, state, members, causes } : { place, state, members, causes, hanging }
}

/** Whole yen that hang on an open line, if they are known; below 1 yen is cut. */
function hangingOf(run: Run, { hangs }: Place): number | undefined {
  if (hangs === undefined || kindOf(run.cells.status[hangs]!) > EXACT) return undefined
  return toSafeInteger(round(run.cells.valueAt(hangs), fromInteger(1), 'down'))
}

/** Whole yen by body and their total; what is not that, or does not sum to the amount, is an error. */
function settle(run: Run, place: Place, members: readonly boolean[], causes: number): LineYear {
  const { num, den } = run.cells
  const yen: (number | null)[] = []
  let total = 0
  for (let i = 0, at = place.first; i < place.count; i++, at++) {
    if (den[at] !== 1) return wrong(run, place, members, causes, den[at] === 0 ? 'result-too-large' : 'yen-not-whole')
    yen.push(members[i] === true ? num[at]! : null)
    total += num[at]!
    if (!Number.isSafeInteger(total)) return wrong(run, place, members, causes, 'result-too-large')
  }
  if (!conserves(run, place, total)) return wrong(run, place, members, causes, 'shares-do-not-sum')
  return { place, state: run.causes.has(causes, 'estimate') ? 'provisional' : 'determined', members, causes, yen, total }
}

function conserves(run: Run, { conserves: at }: Place, total: number): boolean {
  if (at === undefined || kindOf(run.cells.status[at]!) > EXACT) return true
  return run.cells.den[at] === 1 ? run.cells.num[at] === total : equals(run.cells.valueAt(at), fromInteger(total))
}

function wrong(run: Run, place: Place, members: readonly boolean[], causes: number, code: ErrorName): LineYear {
  const error = run.causes.only({ class: 'error', leaf: place.node.id, code, at: { year: place.year } })
  return opened(run, place, 'error', members, run.causes.union(causes, error))
}
