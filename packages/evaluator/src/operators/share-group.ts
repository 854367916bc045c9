import { shareInto } from '@renkei/money'
import type { Cells } from '../core/cells.ts'
import { errorOfFault, type ErrorName } from '../core/error-name.ts'
import { causesOf, ERROR, EXACT, isNone, kindOf, NOT_APPLICABLE, statusOf } from '../core/kind.ts'
import type { Run } from '../core/run.ts'
import { ruleAt, type Apportioning } from './apportioning.ts'
import { see, seeMembers, type Seen } from './seen.ts'
import { shareExactly } from './share-exactly.ts'

/** One group: states first, then yen. What does not arise waits for no weight. `first` is the cell of the first member. */
export function shareGroup(run: Run, how: Apportioning, first: number): void {
  const { cells } = run
  const { weights } = how
  weights.gather(run, first)
  const amountAt = run.start(how.amount.site) + how.amount.map[first]!
  const amount = cells.status[amountAt]!
  const { kind, causes } = seen(run, how, first, amount)
  if (isNone(amount) && kind !== ERROR) blank(run, how, first, kind > EXACT ? amount : statusOf(kindOf(amount), causes))
  else if (kind > EXACT) blank(run, how, first, statusOf(kind, causes), weights.nobody)
  else {
    const error = weights.nobody && !cells.isZero(amountAt) ? 'nobody-to-share' : share(run, how, first, amountAt)
    if (error !== undefined) blank(run, how, first, errorOf(run, how, first, error, causes), weights.nobody)
    else if (causes !== 0) addCauses(run, how, first, causes)
  }
}

/** The highest kind of weights, bounds, the bearer's index and the amount, and all their causes. */
function seen(run: Run, how: Apportioning, first: number, amount: number): Readonly<Seen> {
  const all: Seen = { ...how.weights.seen }
  if (how.lower !== undefined) seeMembers(run, how.lower, how, first, all)
  if (how.upper !== undefined) seeMembers(run, how.upper, how, first, all)
  if (how.bearer !== undefined) see(run, run.cells.status[run.start(how.bearer.site) + how.bearer.map[first]!]!, all)
  see(run, amount, all)
  return all
}

function errorOf(run: Run, { site, over }: Apportioning, first: number, code: ErrorName, causes: number): number {
  const error = run.errorAt(site, first, code, over)
  return statusOf(ERROR, run.causes.union(causes, error))
}

/** Writes the shares; the name of the error if there are none. */
function share(run: Run, how: Apportioning, first: number, amountAt: number): ErrorName | undefined {
  const { cells } = run
  const { weights, stride, count } = how
  const rule = ruleAt(run, how, first)
  const narrow = how.lower === undefined && how.upper === undefined && rule.unit > 0 && cells.den[amountAt] === 1
  if (!narrow || !weights.fits) return shareExactly(run, how, first, rule)
  if (weights.fault !== undefined) return errorOfFault[weights.fault]
  const { group } = weights
  const to = run.start(how.site) + first
  const inPlace = stride === 1 && group.members === count
  group.out = inPlace ? cells.num : weights.shares
  group.outAt = inPlace ? to : 0
  const fault = shareInto(rule, cells.num[amountAt]!, group)
  if (fault !== undefined) return errorOfFault[fault]
  if (inPlace) cells.declareWhole(to, to + count)
  else takeOut(cells, weights.shares, to, how)
  return undefined
}

/** From the work space to the cells; NaN is outside the set. */
function takeOut(cells: Cells, shares: Float64Array, to: number, { count, stride }: Apportioning): void {
  for (let i = 0, at = to; i < count; i++, at += stride) {
    const yen = shares[i]!
    if (Number.isNaN(yen)) cells.setBlank(at, statusOf(NOT_APPLICABLE, 0))
    else cells.setWhole(at, yen)
  }
}

function addCauses(run: Run, { site, count, stride }: Apportioning, first: number, causes: number): void {
  const { status } = run.cells
  for (let i = 0, at = run.start(site) + first; i < count; i++, at += stride) status[at] = statusOf(kindOf(status[at]!), causes)
}

/** The set gets one status; who is outside stays outside, except that an error must be seen where the set is empty. */
function blank(run: Run, { weights: { input }, site, count, stride }: Apportioning, first: number, status: number, nobody = false): void {
  const everywhere = nobody && kindOf(status) === ERROR
  const outside = statusOf(NOT_APPLICABLE, causesOf(status))
  const [from, to] = [run.start(input.site), run.start(site)]
  for (let i = 0, at = first; i < count; i++, at += stride) {
    const inSet = everywhere || !isNone(run.cells.status[from + input.map[at]!]!)
    run.cells.setBlank(to + at, inSet ? status : outside)
  }
}
