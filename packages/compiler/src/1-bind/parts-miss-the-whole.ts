import { diagnostic } from '@renkei/diagnostics'
import { equals, formatRational, ONE } from '@renkei/money'
import { percent } from './basis.ts'
import type { BurdenGroup } from './burden-group.ts'
import { totalOf } from './equal-parts.ts'
import type { ProgrammeDraft } from './programme-draft.ts'

/** 連携市町がそれぞれ2分の1を負担する: with nobody beside them, the parts have to make the whole. */
export function partsMissTheWhole({ steps, span }: BurdenGroup, { scope }: ProgrammeDraft): boolean {
  const [only, ...more] = steps
  const part = more.length === 0 ? only?.method.fractionOfCost?.(only.bound) : undefined
  const payers = part === undefined ? undefined : only?.method.payers?.(only.bound)
  const totals = part === undefined || !payers ? [] : scope.binding.years.flatMap((year) => totalOf(part, payers, year) ?? [])
  const off = totals.find((total) => !equals(total, ONE))
  if (off) scope.report(diagnostic('weights-not-whole', { total: percent(formatRational(off)) }, span))
  return off !== undefined
}
