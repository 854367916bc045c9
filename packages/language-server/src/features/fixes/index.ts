import type { DiagnosticName } from '@renkei/diagnostics'
import { amountMissing } from './amount-missing.ts'
import { costNotBorne } from './cost-not-borne.ts'
import type { Fixer } from './fix.ts'
import { incrementWithoutBaseline } from './increment-without-baseline.ts'
import { missingUnit } from './missing-unit.ts'
import { roundingNotStated } from './rounding-not-stated.ts'
import { unknownCost } from './unknown-cost.ts'
import { unknownTable } from './unknown-table.ts'

/** What is put right by adding to the rules, by diagnostic. What is put right where it stands, diagnostics carry themselves. */
export const fixers: Readonly<Partial<Record<DiagnosticName, Fixer>>> = {
  'amount-missing': amountMissing,
  'cost-not-borne': costNotBorne,
  'increment-without-baseline': incrementWithoutBaseline,
  'missing-unit': missingUnit,
  'rounding-not-stated': roundingNotStated,
  'unknown-cost': unknownCost,
  'unknown-table': unknownTable,
}
