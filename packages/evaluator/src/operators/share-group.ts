import { apportionInto } from '@renkei/money'
import { errorOfFault, type ErrorName } from '../core/error-name.ts'
import { causesOf, ERROR, EXACT, isNone, kindOf, NOT_APPLICABLE, statusOf } from '../core/kind.ts'
import type { Run } from '../core/run.ts'
import { ruleAt, type Apportioning } from './apportioning.ts'
import { lookAtGroup } from './look-at-group.ts'
import { shareExactly } from './share-exactly.ts'
import { weighInto } from './weigh-into.ts'

/** One group: states first, then yen. `first` is the cell of the first member. */
export function shareGroup(run: Run, how: Apportioning, first: number): void {
  const { cells } = run
  const amountAt = how.amount.base + how.amount.map[first]!
  const amount = cells.status[amountAt]!
  const members = lookAtGroup(run, how, first)
  const causes = run.causes.union(causesOf(amount), members.causes)
  const kind = Math.max(members.kind, kindOf(amount))
  if (kind > EXACT) blank(run, how, first, statusOf(kind, causes), members.nobody)
  else if (isNone(amount)) blank(run, how, first, statusOf(kindOf(amount), causes))
  else {
    const error = members.nobody && !cells.isZero(amountAt) ? 'nobody-to-share' : share(run, how, first, amountAt)
    if (error !== undefined) blank(run, how, first, errorOf(run, how, first, error, causes), members.nobody)
    else if (causes !== 0) addCauses(run, how, first, causes)
  }
}

function errorOf(run: Run, { site, over }: Apportioning, first: number, code: ErrorName, causes: number): number {
  const error = run.errorAt(site, first, code, over)
  return statusOf(ERROR, run.causes.union(causes, error))
}

/** Writes the shares; the name of the error if there are none. */
function share(run: Run, how: Apportioning, first: number, amountAt: number): ErrorName | undefined {
  const { cells } = run
  const rule = ruleAt(run, how, first)
  const narrow = how.lower === undefined && how.upper === undefined && rule.unit > 0 && cells.den[amountAt] === 1
  if (!narrow || !weighInto(run, how, first)) return shareExactly(run, how, first, rule)
  const fault = apportionInto(rule, cells.num[amountAt]!, how.group)
  return fault === undefined ? takeOut(run, how, first) : errorOfFault[fault]
}

/** From the work space to the cells; NaN is outside the set. */
function takeOut({ cells }: Run, { group: { out }, site, count, stride }: Apportioning, first: number): undefined {
  for (let i = 0, at = site.base + first; i < count; i++, at += stride) {
    const yen = out[i]!
    if (Number.isNaN(yen)) cells.setBlank(at, statusOf(NOT_APPLICABLE, 0))
    else cells.setWhole(at, yen)
  }
}

function addCauses(run: Run, { site, count, stride }: Apportioning, first: number, causes: number): void {
  const { status } = run.cells
  for (let i = 0, at = site.base + first; i < count; i++, at += stride) status[at] = statusOf(kindOf(status[at]!), causes)
}

/** The set gets one status; who is outside stays outside, except that an error must be seen where the set is empty. */
function blank(run: Run, { weight, site, count, stride }: Apportioning, first: number, status: number, nobody = false): void {
  const everywhere = nobody && kindOf(status) === ERROR
  const outside = statusOf(NOT_APPLICABLE, causesOf(status))
  for (let i = 0, at = first; i < count; i++, at += stride) {
    const inSet = everywhere || !isNone(run.cells.status[weight.base + weight.map[at]!]!)
    run.cells.setBlank(site.base + at, inSet ? status : outside)
  }
}
