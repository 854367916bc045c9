import type { ReportEstimate } from '@renkei/ruleset'
import type { TableWords } from '../words/table.ts'
import { labelled } from './columns.ts'

/** Why an amount will change: 将来人口（令和7年度、推計）. */
export function estimateRows({ kind, name, quality, years }: ReportEstimate, indent: number, words: TableWords): string[] {
  const remarks = [words.years(years), ...(quality === undefined ? [] : [words.quality[quality]])]
  return labelled(words.estimates[kind], words.with(name, remarks.join(words.and)), indent)
}
