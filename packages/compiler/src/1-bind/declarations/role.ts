import type { Section } from '@renkei/dsl'
import type { Scope } from '../scope.ts'
import type { DeclarationBase } from './base.ts'
import { partiesOf, type Party } from './party.ts'
import { attribute, readSection, reportMissing } from './section.ts'

/** 役割: who acts, and what they must, may or strive to do. */
export interface Role extends DeclarationBase {
  readonly holders: readonly Party[]
}

export function bindRole(section: Section, scope: Scope): Role {
  let holders: readonly Party[] | undefined
  const base = readSection(section, scope, [
    attribute('担当', '山形市', scope, ({ complement }) => {
      holders = partiesOf(complement, scope) ?? []
      return true
    }),
  ])
  reportMissing(section, { 担当: holders }, scope)
  return { ...base, holders: holders ?? [] }
}
