import type { FigureSnapshot, Plan } from '@renkei/plan'
import { readPlan, readSnapshot } from '@renkei/plan/schema'
import type { ExpectedCase } from '../run/conform.ts'
import type { LineResult } from '../run/result.ts'

export const CASE_FORMAT = 'renkei-conformance/1'

/** A case as it stands in a file: plan and figures by the schemas of the plan package, and what must come out. */
export interface CaseFile {
  readonly format: typeof CASE_FORMAT
  readonly name: string
  readonly title: string
  /** Where the expected yen come from: arithmetic written out, or a printed document. */
  readonly derivation: string
  readonly plan: Plan
  readonly figures: FigureSnapshot
  readonly expected: readonly LineResult[]
}

/** Reads the text of a case file. A file that is none throws: it is part of a test, not of anybody's work. */
export function readCase(text: string): ExpectedCase & Pick<CaseFile, 'title' | 'derivation'> {
  const file = JSON.parse(text) as CaseFile
  const plan = readPlan(file.plan)
  if (file.format !== CASE_FORMAT || plan.value === undefined) throw new Error(`${file.name}: ${JSON.stringify(plan.problems)}`)
  const figures = readSnapshot(file.figures, plan.value)
  if (figures.value === undefined) throw new Error(`${file.name}: ${JSON.stringify(figures.problems)}`)
  const { name, title, derivation, expected } = file
  return { name, title, derivation, plan: plan.value, figures: figures.value, expected }
}
