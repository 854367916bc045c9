import type { Section } from '@renkei/dsl'
import type { Scope } from '../scope.ts'
import type { DeclarationBase } from './base.ts'
import { readDecisionRule, type DecisionRule } from './decision-rule.ts'
import { partiesOf, type Party } from './party.ts'
import { dateOf } from './when.ts'
import { attribute, readSection, reportMissing } from './section.ts'
import { onlyItem } from '../phrases.ts'

/** 会議体: a body that deliberates, with its members, its chair and how it decides. */
export interface Council extends DeclarationBase {
  readonly members: readonly Party[]
  readonly chair: readonly Party[]
  readonly decisions: readonly DecisionRule[]
  /** ISO date of 設置日. */
  readonly since?: string
}

export function bindCouncil(section: Section, scope: Scope): Council {
  const draft: { members?: readonly Party[]; chair: readonly Party[]; decisions: DecisionRule[]; since?: string } = { chair: [], decisions: [] }
  const base = readSection(section, scope, [
    attribute('構成員', '関係市町の長及び「学識経験者」', scope, ({ complement }) => {
      draft.members = partiesOf(complement, scope) ?? []
      return true
    }),
    attribute('会長', '山形市の「市長」', scope, ({ complement }) => {
      draft.chair = partiesOf(complement, scope) ?? []
      return true
    }),
    attribute('設置日', '令和7年4月1日', scope, ({ complement }) => {
      const core = onlyItem(complement)?.parts[0]?.core
      const date = core && dateOf(core)
      if (date !== undefined) draft.since = date
      return date !== undefined
    }),
    (sentence) => {
      const rule = readDecisionRule(sentence, scope)
      if (rule) draft.decisions.push(rule)
      return rule !== undefined
    },
  ])
  reportMissing(section, { 構成員: draft.members }, scope)
  return { ...base, ...draft, members: draft.members ?? [] }
}
