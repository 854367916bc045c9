import { Writer } from '@renkei/explanation'
import type { ReportOutcome } from '@renkei/ruleset'
import type { Cell, PaperBlock, Section } from '../paper.ts'
import { paperWords } from '../words/index.ts'
import type { PaperWords } from '../words/paper-words.ts'
import type { YearResult } from '../year-paper.ts'
import { column, linesCell, shareInlines, textCell, yenCell } from './cells.ts'

/** Every cost with its amount, its state and, on the paper of one body, what that body bears. */
export function costsSection({ report, body, language }: YearResult): Section {
  const words = paperWords[language]
  const { labels, sections } = words
  const write = new Writer(language)
  const title = body === undefined ? sections.byCost : sections.ofBody
  if (report.outcomes.length === 0) return { title, blocks: [{ kind: 'paragraph', content: [write.text(words.nothing)] }] }
  const columns =
    body === undefined
      ? [column.text(labels.programme, 36), column.text(labels.cost, 22), column.number(labels.amount, 24), column.text(labels.state, 18)]
      : [column.text(labels.programme, 31), column.text(labels.cost, 20), column.number(labels.amount, 17), column.number(labels.share, 17), column.text(labels.state, 15)]
  const rows = report.outcomes.map((outcome): readonly Cell[] => [
    textCell(outcome.programme === '' ? '' : words.programme(outcome.programme, outcome.title)),
    textCell(outcome.cost),
    yenCell(outcome.total, write),
    ...(body === undefined ? [] : [outcome.shares.flatMap((share) => shareInlines(share, write))]),
    linesCell([[write.state(outcome.state)], ...remarksOf(outcome, words).map(textCell)]),
  ])
  return { title, blocks: [{ kind: 'grid', columns, rowHeads: true, rows, ...(body === undefined ? {} : { foot: footOf(report.totals.determined, words, write) }) }, ...remarks(report.totals, body !== undefined, words, write)] }
}

/** What keeps it out of the total. */
function remarksOf({ restates, inTotal, receives }: ReportOutcome, words: PaperWords): readonly string[] {
  return [...(restates === undefined ? [] : [words.restates(restates.programme, restates.cost)]), ...(inTotal || receives ? [] : [words.outside])]
}

function footOf(determined: number, { labels }: PaperWords, write: Writer): readonly Cell[] {
  return [textCell(labels.determined), [], [], yenCell(determined, write), []]
}

function remarks({ provisional, open, countedElsewhere = [] }: YearResult['report']['totals'], ofBody: boolean, words: PaperWords, write: Writer): readonly PaperBlock[] {
  const { labels } = words
  const more = [...(provisional === 0 ? [] : [{ label: labels.provisional, content: [write.yen(String(provisional), 'total')] }]), ...(open === 0 ? [] : [{ label: labels.open, content: [write.text(words.count(open))] }])]
  const elsewhere = countedElsewhere.map(({ programme, cost }) => words.cost(programme, cost)).join(words.and)
  return [
    ...(ofBody && more.length > 0 ? [{ kind: 'facts' as const, rows: more }, { kind: 'paragraph' as const, content: [write.text(words.notFinal)] }] : []),
    ...(elsewhere === '' ? [] : [{ kind: 'paragraph' as const, content: [write.text(words.countedElsewhere(elsewhere))] }]),
  ]
}
