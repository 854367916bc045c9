import { apportion, formatRational, type Members, type Rational } from '@renkei/money'
import type { Step } from '@renkei/plan'
import { EXACT, kindOf } from '../core/kind.ts'
import type { Run } from '../core/run.ts'
import { firstOf, ruleAt, type Apportioning } from './apportioning.ts'
import { requestOf } from './share-exactly.ts'

/** The steps of a group that came to yen: weights, quotas, rounded shares, and who got what was left. */
export function sharesOfGroup(run: Run, how: Apportioning, at: number): Step['shares'] {
  if (kindOf(run.cells.status[run.start(how.site) + at]!) !== EXACT) return undefined
  const first = firstOf(at, how)
  const request = requestOf(run, how, first, ruleAt(run, how, first))
  const apportioned = apportion(request)
  if (!apportioned.ok) return undefined
  return {
    amount: formatRational(request.amount),
    totalWeight: formatRational(apportioned.totalWeight),
    weight: texts(request.weights),
    quota: texts(apportioned.quotas),
    floor: texts(apportioned.floors),
    extra: texts(apportioned.extras),
  }
}

function texts(members: Members): readonly (Rational | null)[] {
  return members.map((member) => member && formatRational(member))
}
