import type { ReportCouncil } from '@renkei/ruleset'
import type { DeclarationWords } from '../../words/declarations/index.ts'
import { labelled, labelledList } from '../columns.ts'
import { declarationRows, partyTexts } from './declaration-rows.ts'

/** Who sits on it, who presides, how it decides. */
export function councilRows(council: ReportCouncil, words: DeclarationWords): string[] {
  const { members, chair, since, decisions } = council
  const rows = [
    ...labelledList(words.members, partyTexts(members, words), words.and, 4),
    ...(chair.length === 0 ? [] : labelledList(words.chair, partyTexts(chair, words), words.and, 4)),
    ...(since === undefined ? [] : labelled(words.since, words.date(since), 4)),
    ...decisions.flatMap(({ text, count }) => labelled(words.decision, `${text}${count ? words.consent(count.needed, count.of) : ''}`, 4)),
  ]
  return declarationRows(council, rows, words)
}
