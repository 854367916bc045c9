import type { ReportMeasure } from '@renkei/ruleset'
import type { DeclarationWords } from '../../words/declarations/index.ts'
import { labelled, paragraph } from '../columns.ts'
import { declarationRows, partyTexts } from './declaration-rows.ts'
import { exactText } from './exact-text.ts'

/** What a measure comes to in the year, its rates, and whom it leaves out. */
export function measureRows(measure: ReportMeasure, words: DeclarationWords): string[] {
  const rows = [
    ...(measure.inForce ? [] : paragraph(words.notInForce, 4)),
    ...measure.amounts.flatMap(({ kind, role, yen, from, to }) => labelled(role === undefined ? kind : `${role} ${kind}`, `${words.yen(exactText(yen))}  ${words.years(from, to)}`.trimEnd(), 4)),
    ...measure.rates.flatMap(({ name, text }) => labelled(name, text, 4)),
    ...measure.conditions.flatMap((text, at) => labelled(words.condition(at + 1), text, 4)),
    ...(measure.costs.length === 0 ? [] : labelled(words.costs, measure.costs.join(words.and), 4)),
    ...(measure.programmes.length === 0 ? [] : labelled(words.paysFor, measure.programmes.map(words.programme).join(words.and), 4)),
    ...(measure.excluded.length === 0 ? [] : labelled(words.excluded, partyTexts(measure.excluded, words).join(words.and), 4)),
  ]
  return declarationRows(measure, rows, words)
}
