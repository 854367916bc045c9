import { apportion as apportionExactly, type ApportionRequest, type GroupRule, type Members } from '@renkei/money'
import { errorOfFault, type ErrorName } from '../core/error-name.ts'
import { EXACT, isNone, NOT_APPLICABLE, statusOf } from '../core/kind.ts'
import type { Run } from '../core/run.ts'
import type { Input } from '../core/site.ts'
import type { Apportioning } from './apportioning.ts'

/** Shares of any size, with bounds or units below one. Returns the name of the error, if any. */
export function shareExactly(run: Run, how: Apportioning, first: number, rule: GroupRule): ErrorName | undefined {
  const apportioned = apportionExactly(requestOf(run, how, first, rule))
  if (!apportioned.ok) return errorOfFault[apportioned.error]
  apportioned.shares.forEach((share, i) => {
    const at = run.start(how.site) + first + i * how.stride
    if (share === null) {
      run.cells.setBlank(at, statusOf(NOT_APPLICABLE, 0))
      return
    }
    run.cells.setValue(at, share)
    run.cells.status[at] = EXACT
  })
  return undefined
}

export function requestOf(run: Run, how: Apportioning, first: number, rule: GroupRule): ApportionRequest {
  const { lower, upper } = how
  return {
    amount: run.cells.valueAt(run.start(how.amount.site) + how.amount.map[first]!),
    weights: membersOf(run, how.weights.input, how, first),
    unit: how.unit,
    direction: rule.direction,
    remainder: rule.remainder,
    ...(lower === undefined ? {} : { lower: membersOf(run, lower, how, first) }),
    ...(upper === undefined ? {} : { upper: membersOf(run, upper, how, first) }),
  }
}

function membersOf(run: Run, { site, map }: Input, { count, stride }: Apportioning, first: number): Members {
  return Array.from({ length: count }, (_, i) => {
    const from = run.start(site) + map[first + i * stride]!
    return isNone(run.cells.status[from]!) ? null : run.cells.valueAt(from)
  })
}
