import type { HeadingKeyword, Section } from '@renkei/dsl'
import type { Scope } from '../scope.ts'
import { bindCouncil, type Council } from './council.ts'
import { bindDispatch, type Dispatch } from './dispatch.ts'
import { bindExchange, type Exchange } from './exchange.ts'
import { bindFiscalMeasure, type FiscalMeasure } from './fiscal-measure.ts'
import { bindGrantScheme, type GrantScheme } from './grant-scheme.ts'
import { bindPerformanceIndicator, type PerformanceIndicator } from './performance-indicator.ts'
import { bindProcedure, type Procedure } from './procedure.ts'
import { bindRole, type Role } from './role.ts'

/** What a framework is beside money: declared, checked, listed, shown. */
export interface Declarations {
  readonly roles: readonly Role[]
  readonly councils: readonly Council[]
  readonly procedures: readonly Procedure[]
  readonly indicators: readonly PerformanceIndicator[]
  readonly exchanges: readonly Exchange[]
  readonly dispatches: readonly Dispatch[]
  readonly measures: readonly FiscalMeasure[]
  readonly grants: readonly GrantScheme[]
}

const keywords = ['役割', '会議体', '手続', '成果指標', '相互実施', '職員派遣', '財政措置', '支援制度'] as const satisfies readonly HeadingKeyword[]
export const declarationKeywords: ReadonlySet<HeadingKeyword> = new Set(keywords)

/** Names first, so that one declaration may speak of another. */
export function bindDeclarations(sections: readonly Section[], scope: Scope): Declarations {
  const own = sections.filter(({ heading }) => declarationKeywords.has(heading.keyword))
  for (const { heading } of own) {
    const { value, span } = heading.name
    // 役割　中枢都市 tells more of a set that the framework has.
    if (heading.keyword !== '役割' || !scope.own(value)) scope.declare(value, { kind: 'declaration', keyword: heading.keyword }, span)
  }
  const bound = <T>(keyword: (typeof keywords)[number], bind: (section: Section, scope: Scope) => T): readonly T[] =>
    own.filter(({ heading }) => heading.keyword === keyword).map((section) => bind(section, scope))
  return {
    roles: bound('役割', bindRole),
    councils: bound('会議体', bindCouncil),
    procedures: bound('手続', bindProcedure),
    indicators: bound('成果指標', bindPerformanceIndicator),
    exchanges: bound('相互実施', bindExchange),
    dispatches: bound('職員派遣', bindDispatch),
    measures: bound('財政措置', bindFiscalMeasure),
    grants: bound('支援制度', bindGrantScheme),
  }
}
