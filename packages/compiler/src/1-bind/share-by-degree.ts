import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { BurdenClause } from '../method.ts'
import { namesRatio } from './burden-clause.ts'
import { argumentWith, headOf, onlyItem, wordOf } from './phrases.ts'
import type { Scope } from './scope.ts'

/** 人口に応じて負担する: in proportion, or by steps? Who wrote it is asked, and the usual meaning offered. */
export function shareByDegree({ clause }: BurdenClause, scope: Scope): Diagnostic | undefined {
  const degree = clause.verb.stem === '負担する' ? argumentWith(clause, 'に応じ') : undefined
  const item = degree && onlyItem(degree.phrase)
  if (!item || namesRatio(degree.phrase)) return undefined
  const by = scope.text(degree.phrase.span)
  const isKnown = scope.find(wordOf(headOf(item)) ?? '')?.kind === 'indicator'
  const fixes = isKnown ? [{ edits: [{ span: degree.span, text: `${by}の割合により` }] }] : []
  return diagnostic('share-by-degree', { by }, degree.span, { fixes })
}
