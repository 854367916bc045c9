import type { Rule } from '../check.ts'
import { amountAfterPeriod } from './amount-after-period.ts'
import { amountMissing } from './amount-missing.ts'
import { breakdownSum } from './breakdown-sum.ts'
import { conditionWithoutOtherwise } from './condition-without-otherwise.ts'
import { costBorneTwice } from './cost-borne-twice.ts'
import { costLoop } from './cost-loop.ts'
import { costNotBorne } from './cost-not-borne.ts'
import { decidedTwice } from './decided-twice.ts'
import { decisionDates } from './decision-dates.ts'
import { decisionInRange } from './decision-in-range.ts'
import { decisionOfOpen } from './decision-of-open.ts'
import { dispatchDates } from './dispatch-dates.ts'
import { exchangeBalance } from './exchange-balance.ts'
import { hedge } from './hedge.ts'
import { indicatorUnit } from './indicator-unit.ts'
import { measureOfUnknownProgramme } from './measure-of-unknown-programme.ts'
import { mixWithoutWeights } from './mix-without-weights.ts'
import { overlappingAmounts } from './overlapping-amounts.ts'
import { partYear } from './part-year.ts'
import { payments } from './payments.ts'
import { procedureOrder } from './procedure-order.ts'
import { remainderBearer } from './remainder-bearer.ts'
import { remainderNotStated } from './remainder-not-stated.ts'
import { restatement } from './restatement.ts'
import { roundingNotStated } from './rounding-not-stated.ts'
import { settlement } from './settlement.ts'
import { statedYen } from './stated-yen.ts'
import { targetAgainstDirection } from './target-against-direction.ts'
import { unusedDefinition } from './unused-definition.ts'

export const rules: readonly Rule[] = [
  amountAfterPeriod,
  overlappingAmounts,
  amountMissing,
  breakdownSum,
  restatement,
  costLoop,
  costNotBorne,
  costBorneTwice,
  statedYen,
  decisionDates,
  decisionOfOpen,
  decidedTwice,
  conditionWithoutOtherwise,
  decisionInRange,
  mixWithoutWeights,
  settlement,
  remainderBearer,
  remainderNotStated,
  roundingNotStated,
  payments,
  partYear,
  indicatorUnit,
  targetAgainstDirection,
  procedureOrder,
  exchangeBalance,
  dispatchDates,
  measureOfUnknownProgramme,
  unusedDefinition,
  hedge,
]
