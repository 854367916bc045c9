import type { CaseInput } from '@renkei/conformance'
import { evaluateRuleSet, openRuleSet } from '@renkei/ruleset'
import { ruleSets } from '../../../../benchmarks/src/rule-sets.ts'

/** Every rule set and provision of the repository, with the figures of its last year. */
export function ruleSetCases(): readonly CaseInput[] {
  return ruleSets().flatMap(({ folder, sources, packages }) => {
    const { plan, snapshot } = evaluateRuleSet(openRuleSet(sources, { packages }))
    return plan === undefined || snapshot === undefined || plan.lines.length === 0 ? [] : [{ name: nameOf(folder), plan, figures: snapshot }]
  })
}

/** The path below packages/rulesets. */
function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('/rulesets/') + '/rulesets/'.length)
}
