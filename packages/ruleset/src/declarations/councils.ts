import { consentsNeeded, type Council, type DecisionRule } from '@renkei/compiler'
import type { DeclarationContext } from './context.ts'
import type { ReportCouncil, ReportDecision } from './report.ts'

export function councilReport(council: Council, context: DeclarationContext): ReportCouncil {
  const { members, chair, since, decisions } = council
  return {
    ...context.declaration(council),
    members: members.map((party) => context.party(party)),
    chair: chair.map((party) => context.party(party)),
    ...(since === undefined ? {} : { since }),
    decisions: decisions.map((rule) => decisionReport(rule, context)),
  }
}

export function decisionReport(rule: DecisionRule, context: DeclarationContext): ReportDecision {
  const { about, voters, needs, text, bodies } = rule
  const of = bodies && context.bodies(bodies)?.length
  return { about, voters, needs, ...(of === undefined ? {} : { count: { needed: consentsNeeded(rule, of), of } }), text }
}
