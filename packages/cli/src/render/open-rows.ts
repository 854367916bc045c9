import type { ReportBody, ReportOpen } from '@renkei/ruleset'
import type { TableWords } from '../words/table.ts'
import { labelled, labelledList } from './columns.ts'
import { namesOrCount } from './names-or-count.ts'

/** What is to be decided, by whom, by when. */
export function openRows(open: ReportOpen, cost: string, indent: number, words: TableWords): string[] {
  const parties = open.parties.map(({ name, bodies }) => partyText(name, bodies, words))
  return [
    ...labelled(words.about, words.decided(open, cost), indent),
    ...(parties.length === 0 ? [] : labelledList(words.agreeing, parties, words.and, indent)),
    ...(open.by === undefined ? [] : labelled(words.by, open.by, indent)),
  ]
}

/** 中枢都市（山形市）, 連携市町（13団体）; a body named by its own name, or a role nobody fills, stands alone. */
function partyText(name: string, bodies: readonly ReportBody[], words: TableWords): string {
  const alone = bodies.length === 0 || (bodies.length === 1 && bodies[0]?.name === name)
  return alone ? name : words.with(name, namesOrCount(bodies, words))
}
