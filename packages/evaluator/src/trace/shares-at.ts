import { apportion, formatRational, type Fraction, type Members, type Rational } from '@renkei/money'
import type { Step } from '@renkei/plan'
import { EXACT, kindOf } from '../core/kind.ts'
import type { Program } from '../core/program.ts'
import type { Run } from '../core/run.ts'
import type { CellRef } from '../core/site.ts'
import { apportioning, firstOf, ruleAt } from '../operators/apportioning.ts'
import { requestOf } from '../operators/share-exactly.ts'

/** The steps of an apportion that came to yen: weights, quotas, rounded shares, and who got what was left. */
export function sharesAt(program: Program, run: Run, { site, at }: CellRef): Step['shares'] {
  const { node } = site
  if (node.op !== 'apportion' || kindOf(run.cells.status[site.base + at]!) !== EXACT) return undefined
  const how = apportioning(node, site, program.around)
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
  return members.map((member: Fraction | null) => member && formatRational(member))
}
