import type { ReportDispatch } from '@renkei/ruleset'
import type { DeclarationWords } from '../../words/declarations/index.ts'
import { labelled } from '../columns.ts'
import { declarationRows, partyTexts } from './declaration-rows.ts'

/** Each posting with its person-days, their total, and where a stay is spent. */
export function dispatchRows(dispatch: ReportDispatch, words: DeclarationWords): string[] {
  const names = (parties: Parameters<typeof partyTexts>[0]): string => partyTexts(parties, words).join(words.and)
  const rows = [
    ...dispatch.postings.flatMap(({ by, to, staff, from, until, daily, personDays }) =>
      labelled(words.posting(names(by), names(to)), [words.dates(from, until), staff, ...(daily ? [words.daily(daily)] : []), words.personDays(personDays)].join('  '), 4),
    ),
    ...(dispatch.postings.length < 2 ? [] : labelled(words.total, words.personDays(dispatch.total), 4)),
    ...(dispatch.termYears === undefined ? [] : labelled(words.term, words.termYears(dispatch.termYears), 4)),
    ...dispatch.placements.flatMap(({ years, places }) => labelled(words.placement(years), partyTexts(places, words).join(words.or), 4)),
  ]
  return declarationRows(dispatch, rows, words)
}
