import type { ReportBody, ReportMissing } from '@renkei/ruleset'
import type { TableWords } from '../words/table.ts'
import { labelled, labelledList } from './columns.ts'
import { LISTED } from './names-or-count.ts'

/** What is missing, of which year, of which bodies. Where it is all of many they are counted, else named: they must be asked. */
export function missingRows({ kind, name, asOfRule, lacking, years, bodies }: ReportMissing, concerned: readonly ReportBody[], indent: number, words: TableWords): string[] {
  const what = words.with(name, words.needed(words.years(years), asOfRule, lacking))
  const label = words.missing[kind]
  if (bodies.length === 0) return labelled(label, what, indent)
  const all = bodies.length > LISTED && bodies.length === concerned.length
  const who = all ? [words.allBodies(bodies.length)] : bodies.map((body) => body.name)
  return labelledList(label, words.missingOf(who, what), words.and, indent)
}
