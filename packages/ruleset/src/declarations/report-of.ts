import type { RuleSet } from '../rule-set.ts'
import { councilReport } from './councils.ts'
import { DeclarationContext } from './context.ts'
import { dispatchReport } from './dispatches.ts'
import { exchangeReport } from './exchanges.ts'
import { grantReport } from './grants.ts'
import { indicatorReport } from './indicators.ts'
import { measureReport } from './measures.ts'
import { procedureReport } from './procedures.ts'
import type { DeclarationsReport } from './report.ts'

/** What the rule set declares beside money, with the members of one fiscal year. */
export function declarationsReport(ruleSet: RuleSet, { year }: { readonly year: number }): DeclarationsReport {
  const { name, version, hash } = ruleSet
  const context = new DeclarationContext(ruleSet, year)
  const program = ruleSet.compiled.program
  const { roles = [], councils = [], procedures = [], indicators = [], exchanges = [], dispatches = [], measures = [], grants = [] } = program?.declarations ?? {}
  return {
    ruleSet: { name, version, hash },
    fiscalYear: year,
    sets: (program?.framework.sets ?? []).map((set) => {
      const bodies = context.bodies(set)
      return { name: set.name, ...(bodies === undefined ? {} : { bodies }) }
    }),
    roles: roles.map((role) => ({ ...context.declaration(role), holders: role.holders.map((party) => context.party(party)) })),
    councils: councils.map((council) => councilReport(council, context)),
    procedures: procedures.map((procedure) => procedureReport(procedure, context)),
    indicators: indicators.map((indicator) => indicatorReport(indicator, context)),
    exchanges: exchanges.map((exchange) => exchangeReport(exchange, context)),
    dispatches: dispatches.map((dispatch) => dispatchReport(dispatch, context)),
    measures: measures.map((measure) => measureReport(measure, context)),
    grants: grants.map((grant) => grantReport(grant, context)),
  }
}
