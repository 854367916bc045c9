import { diagnostic, didYouMean } from '@renkei/diagnostics'
import type { BurdenClause } from '../../method.ts'
import { onlyItem, wordOf } from '../phrases.ts'
import type { Scope } from '../scope.ts'
import type { SharingMethod } from './sharing-method.ts'

/** 「○○方式」により: the method a clause names. One that nobody declares is reported. */
export function methodOfClause({ clause, by }: BurdenClause, scope: Scope): SharingMethod | 'reported' | undefined {
  const item = by && onlyItem(by)
  const part = item?.parts.length === 1 ? item.parts[0]! : undefined
  const name = part && wordOf(part)
  if (clause.verb.stem !== '負担する' || !part || name === undefined || part.modifier || part.value) return undefined
  const found = scope.find(name)
  if (found?.kind === 'method') return found.method
  if (found || !name.endsWith('方式')) return undefined
  scope.report(diagnostic('unknown-sharing-method', { name }, part.span, { suggestion: didYouMean(name, scope.names('method')) }))
  return 'reported'
}
