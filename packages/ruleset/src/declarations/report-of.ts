import type { RuleSet } from '../rule-set.ts'
import { councilReport } from './councils.ts'
import { DeclarationContext } from './context.ts'
import { indicatorReport } from './indicators.ts'
import type { DeclarationsReport } from './report.ts'

/** What the rule set declares beside money, with the members of one fiscal year. */
export function declarationsReport(ruleSet: RuleSet, { year }: { readonly year: number }): DeclarationsReport {
  const { name, version, hash } = ruleSet
  const context = new DeclarationContext(ruleSet, year)
  const program = ruleSet.compiled.program
  const { roles = [], councils = [], indicators = [] } = program?.declarations ?? {}
  return {
    ruleSet: { name, version, hash },
    fiscalYear: year,
    sets: (program?.framework.sets ?? []).map((set) => {
      const bodies = context.bodies(set)
      return { name: set.name, ...(bodies === undefined ? {} : { bodies }) }
    }),
    roles: roles.map((role) => ({ ...context.declaration(role), holders: role.holders.map((party) => context.party(party)) })),
    councils: councils.map((council) => councilReport(council, context)),
    indicators: indicators.map((indicator) => indicatorReport(indicator, context)),
  }
}
