import { equals, fromInteger, round, toSafeInteger } from '@renkei/money'
import type { State } from '@renkei/plan'
import type { ErrorName } from '../core/error-name.ts'
import { causesOf, ERROR, EXACT, kindOf, NONE_LABELS, NOT_APPLICABLE } from '../core/kind.ts'
import type { Run } from '../core/run.ts'
import { startOf, type Site } from '../core/site.ts'
import type { Place } from './place.ts'

/** What the cells of a line say in one year. */
export interface Reading {
  readonly state: State
  /** A cause set of the run. */
  readonly causes: number
  /** Of the yen in its cells, if these are all known and whole. */
  readonly total?: number
  /** Whole yen that hang on a line without a total. */
  readonly hanging?: number
}

/** Reads a line in a year whose cells are there; `members` receives 1 for each body concerned, else 0. */
export function readLine(run: Run, place: Place, members: Uint8Array): Reading {
  const { status } = run.cells
  const first = startOf(place.node, place.yearAt)
  let kind = 0
  let label = NOT_APPLICABLE
  let causes = 0
  let exact = 0
  for (let i = 0; i < place.count; i++) {
    const found = status[first + i]!
    if (found === EXACT) {
      members[i] = 1
      exact++
      continue
    }
    const own = kindOf(found)
    members[i] = own === NOT_APPLICABLE ? 0 : 1
    if (own >= EXACT) kind = Math.max(kind, own)
    else if (label === NOT_APPLICABLE) label = own
    if (causesOf(found) !== 0) causes = run.causes.union(causes, causesOf(found))
  }
  if (kind > EXACT) return opened(run, place, openState(run, kind, causes), causes)
  if (kind < EXACT && exact === 0) return { state: stateOfNone(label), causes }
  return settle(run, place, first, causes)
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

function opened(run: Run, place: Place, state: State, causes: number): Reading {
  const hanging = hangingOf(run, place)
  return hanging === undefined ? { state, causes } : { state, causes, hanging }
}

/** Whole yen that hang on an open line, if they are known; below 1 yen is cut. */
function hangingOf(run: Run, { hangs, yearAt }: Place): number | undefined {
  const at = cellOf(hangs, yearAt)
  if (at === undefined || kindOf(run.cells.status[at]!) > EXACT) return undefined
  return toSafeInteger(round(run.cells.valueAt(at), fromInteger(1), 'down'))
}

function cellOf(site: Site | undefined, year: number): number | undefined {
  return site === undefined ? undefined : startOf(site, year)
}

/** Whole yen by body and their total; what is not that, or does not sum to the amount, is an error. */
function settle(run: Run, place: Place, first: number, causes: number): Reading {
  const { num, den } = run.cells
  let total = 0
  let magnitude = 0
  let fractions = 0
  for (let at = first; at < first + place.count; at++) {
    total += num[at]!
    magnitude += Math.abs(num[at]!)
    if (den[at] !== 1) fractions++
  }
  if (fractions > 0) return wrong(run, place, causes, isWide(run, place, first) ? 'result-too-large' : 'yen-not-whole')
  if (magnitude > Number.MAX_SAFE_INTEGER) return wrong(run, place, causes, 'result-too-large')
  if (!conserves(run, place, total)) return wrong(run, place, causes, 'shares-do-not-sum')
  return { state: run.causes.has(causes, 'estimate') ? 'provisional' : 'determined', causes, total }
}

/** Whether the first cell that holds no whole yen holds a number too wide for doubles. */
function isWide({ cells: { den } }: Run, { count }: Place, first: number): boolean {
  return den.subarray(first, first + count).find((each) => each !== 1) === 0
}

function conserves(run: Run, { conserves: site, yearAt }: Place, total: number): boolean {
  const at = cellOf(site, yearAt)
  if (at === undefined || kindOf(run.cells.status[at]!) > EXACT) return true
  return run.cells.den[at] === 1 ? run.cells.num[at] === total : equals(run.cells.valueAt(at), fromInteger(total))
}

function wrong(run: Run, place: Place, causes: number, code: ErrorName): Reading {
  const error = run.causes.only({ class: 'error', leaf: place.line.node, code, at: { year: place.year } })
  return opened(run, place, 'error', run.causes.union(causes, error))
}
