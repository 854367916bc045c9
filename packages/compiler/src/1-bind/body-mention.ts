import { diagnostic, didYouMean } from '@renkei/diagnostics'
import type { Part } from '@renkei/dsl'
import { costMention, totalName } from './cost-name.ts'
import { covering, wordOf } from './phrases.ts'
import type { Body, YearWindow } from './program.ts'
import type { Scope } from './scope.ts'

/** 令和7年度の消防費の琴平町: a body, and what of it is spoken of. */
export interface BodyMention {
  readonly body: Body
  /** Absent for all that it bears. */
  readonly cost?: string
  readonly programme?: string
  readonly years: readonly YearWindow[]
}

/** The last part names the body; a name that is not found is reported. Undefined where there is no part at all. */
export function bodyMention(parts: readonly Part[], scope: Scope): BodyMention | 'reported' | undefined {
  const last = parts.at(-1)
  if (!last) return undefined
  const name = wordOf(last) ?? scope.text(last.span)
  const entity = scope.find(name)
  if (entity?.kind !== 'body') {
    scope.report(diagnostic('unknown-body', { name }, last.span, { suggestion: didYouMean(name, scope.names('body')) }))
    return 'reported'
  }
  const of = parts.slice(0, -1)
  if (of.length === 0) return { body: entity.body, years: [] }
  const { name: cost, programme, years } = costMention({ parts: of, span: covering(of.map((part) => part.span)) }, scope)
  return { body: entity.body, years, ...(cost === '' || cost === totalName ? {} : { cost }), ...(programme === undefined ? {} : { programme }) }
}
