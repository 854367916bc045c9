import { Writer } from '@renkei/explanation'
import type { ReportTotals } from '@renkei/ruleset'
import { flowsOf } from '../charts/flows.ts'
import { stackedBars } from '../charts/stacked-bars.ts'
import type { Cell, Section } from '../paper.ts'
import { paperWords } from '../words/index.ts'
import type { YearResult } from '../year-paper.ts'
import { bodyCell, column, textCell, yenCell } from './cells.ts'

/** What each body comes to; nothing, and not nought, where all of it is open. Settled and provisional yen stand apart, and are drawn together only where nothing is open. */
export function bodiesSection({ report, bodies, language }: YearResult): readonly Section[] {
  if (bodies.length === 0) return []
  const words = paperWords[language]
  const { labels, sections } = words
  const write = new Writer(language)
  const provisional = bodies.some(({ totals }) => totals.provisional !== 0) || report.totals.provisional !== 0
  const open = bodies.some((body) => body.totals.open > 0) || report.totals.open > 0
  const cells = (totals: ReportTotals): readonly Cell[] => [
    totals.determined === 0 && totals.open > 0 ? textCell(words.none) : yenCell(totals.determined, write),
    ...(provisional ? [yenCell(totals.provisional, write)] : []),
    ...(open ? [textCell(totals.open === 0 ? '' : words.count(totals.open))] : []),
  ]
  const columns = [
    column.text(labels.body),
    column.number(provisional || open ? labels.determined : labels.share),
    ...(provisional ? [column.number(labels.provisional)] : []),
    ...(open ? [column.number(labels.open)] : []),
  ]
  const rows = bodies.map((body) => [bodyCell(body, write), ...cells(body.totals)])
  const foot = [textCell(labels.sum), ...cells(report.totals)]
  const remark = provisional || open ? [{ kind: 'paragraph' as const, content: [write.text(words.notFinal)] }] : []
  const flows = flowsOf(report.outcomes, words.cost)
  return [{ title: sections.byBody, blocks: [{ kind: 'grid', columns, rowHeads: true, rows, foot }, ...remark, ...stackedBars(flows, bodies.map(({ name }) => name), write)] }]
}
