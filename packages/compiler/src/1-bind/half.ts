import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { BurdenClause } from '../method.ts'
import { argumentsWith, headOf, onlyItem, wordOf } from './phrases.ts'

const halves: ReadonlySet<string> = new Set(['半額', '半分'])

/** 半額を: fractions are written with figures, as 2分の1. */
export function wordForHalf({ clause }: BurdenClause): Diagnostic | undefined {
  const heads = argumentsWith(clause, 'は', 'を').map(({ phrase }) => onlyItem(phrase)).flatMap((item) => (item ? [headOf(item)] : []))
  const half = heads.find((head) => halves.has(wordOf(head) ?? ''))
  if (!half) return undefined
  const { span } = half
  return diagnostic('unusable-word', { word: wordOf(half)!, instead: '2分の1' }, span, { fixes: [{ edits: [{ span, text: '2分の1' }] }] })
}
