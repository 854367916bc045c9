import { Writer } from '@renkei/explanation'
import type { ReportOutcome, ReportPayment } from '@renkei/ruleset'
import type { Cell, Section } from '../paper.ts'
import { paperWords } from '../words/index.ts'
import type { YearResult } from '../year-paper.ts'
import { bodyCell, column, linesCell, shareInlines, textCell } from './cells.ts'

/** What follows the shares: what is paid when and to whom, and what comes back of it. Neither is in a total. */
export function besideSections({ report, language }: YearResult): readonly Section[] {
  const { sections } = paperWords[language]
  return [...section(sections.payments, report.payments, true, new Writer(language)), ...section(sections.measures, report.measures, false, new Writer(language))]
}

function section(title: string, found: readonly (ReportOutcome & Pick<ReportPayment, 'due' | 'to'>)[], dues: boolean, write: Writer): readonly Section[] {
  if (found.length === 0) return []
  const { labels, cost } = paperWords[write.language]
  const columns = [
    column.text(labels.cost),
    ...(dues ? [column.text(labels.due), column.text(labels.payee)] : []),
    column.text(labels.body),
    column.number(labels.amount),
    column.text(labels.state),
  ]
  const rows = found.map((outcome): readonly Cell[] => [
    textCell(cost(outcome.programme, outcome.cost)),
    ...(dues ? [textCell(outcome.due === undefined ? '' : write.date(outcome.due)), textCell(outcome.to ?? '')] : []),
    linesCell(outcome.shares.map((share) => bodyCell(share, write))),
    linesCell(outcome.shares.map((share) => shareInlines(share, write))),
    [write.state(outcome.state)],
  ])
  return [{ title, blocks: [{ kind: 'grid', columns, rowHeads: true, rows }] }]
}
