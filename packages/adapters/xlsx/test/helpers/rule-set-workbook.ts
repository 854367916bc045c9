import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { evaluate } from '@renkei/evaluator'
import type { FigureSnapshot, Plan } from '@renkei/plan'
import { evaluateRuleSet, openRuleSet, type RuleSet } from '@renkei/ruleset'
import type { WorkbookInput } from '../../src/index.ts'

const root = join(import.meta.dirname, '../../../../rulesets')

/** Folders of rule sets that can be computed. */
export const folders: readonly string[] = [
  'yamagata-core-city',
  'yamagata',
  'akita',
  'fukushima',
  'national',
  ...readdirSync(join(root, 'provisions')).filter((name) => /^[BP]\d/.test(name)).map((name) => `provisions/${name}`),
]

export interface Opened {
  readonly ruleSet: RuleSet
  readonly plan: Plan
  readonly snapshot: FigureSnapshot
  readonly years: readonly string[]
}

export function openFolder(folder: string): Opened | undefined {
  const paths = readdirSync(join(root, folder)).filter((path) => /\.(renkei|csv)$/.test(path) && statSync(join(root, folder, path)).isFile())
  const ruleSet = openRuleSet(paths.map((path) => ({ path, text: readFileSync(join(root, folder, path), 'utf8') })))
  const { plan, snapshot } = evaluateRuleSet(ruleSet)
  const years = plan?.axes.find(({ id }) => id === 'year')?.members ?? []
  return plan === undefined || snapshot === undefined || plan.lines.length === 0 ? undefined : { ruleSet, plan, snapshot, years }
}

export function inputOf({ ruleSet, plan }: Opened, snapshot: FigureSnapshot, year: string): WorkbookInput {
  return { plan, snapshot, outcome: evaluate(plan, snapshot, {}), year, title: ruleSet.name, bodies: ruleSet.bodies, programmes: ruleSet.programmes }
}
