import { Writer } from '@renkei/explanation'
import type { ReportPayment } from '@renkei/ruleset'
import type { Cell, Grid, Line, Paper, PaperBlock, Section } from '../paper.ts'
import { paperWords } from '../words/index.ts'
import { noticeWords } from '../words/notice.ts'
import type { YearResult } from '../year-paper.ts'
import { column, partiesText, shareInlines, textCell, yenCell } from './cells.ts'
import { outlineSection } from './outline-section.ts'
import { reasonsSection } from './reasons-section.ts'

/** 通知: a letter to each body with what it bears, what is due when, what is still open, and the reasons. Number, date and sender stay blank. */
export function notices(results: readonly YearResult[]): Paper {
  const [first] = results
  const language = first?.language ?? 'ja'
  const words = noticeWords[language]
  const of = first === undefined ? '' : paperWords[language].subtitle(first.report.ruleSet.name, new Writer(language).year(String(first.report.fiscalYear)).text, results.length === 1 ? first.body?.name : undefined)
  return { language, title: words.title, letter: true, subtitle: of, foot: `${words.title}　${of}`, sections: results.flatMap((result, at) => letter(result, at > 0)) }
}

function letter(result: YearResult, newPage: boolean): readonly Section[] {
  const { language, report, body } = result
  const words = noticeWords[language]
  const write = new Writer(language)
  const line = (align: Line['align'], text: string): Line => ({ kind: 'line', align, content: textCell(text) })
  const blocks: readonly PaperBlock[] = [
    line('end', words.number),
    line('end', words.date),
    line('start', words.addressee(body?.name ?? '')),
    line('end', words.sender),
    { kind: 'line', align: 'center', content: [write.strong(words.subject(write.year(String(report.fiscalYear)).text))] },
    { kind: 'paragraph', content: [write.text(words.opening)] },
    line('center', words.below),
    { kind: 'subsection', content: textCell(words.shares) },
    ...sharesBlocks(result, write),
    { kind: 'subsection', content: textCell(words.payments) },
    paymentsBlock(report.payments, write),
    { kind: 'subsection', content: textCell(words.conditions) },
    ...outlineSection(result).blocks,
    ...openBlocks(result, write),
  ]
  return [{ ...(newPage ? { newPage } : {}), blocks }, ...reasonsSection(result)]
}

/** Costs with a number of this body; the sum is that of what is determined. */
function sharesBlocks({ report, language }: YearResult, write: Writer): readonly PaperBlock[] {
  const { labels, programme, notFinal, count } = paperWords[language]
  const { determined, provisional, open } = report.totals
  const own = report.outcomes.filter(({ shares, restates }) => shares.length > 0 && restates === undefined)
  const rows = own.map((outcome): readonly Cell[] => [textCell(outcome.programme === '' ? '' : programme(outcome.programme, outcome.title)), textCell(outcome.cost), yenCell(outcome.total, write), outcome.shares.flatMap((share) => shareInlines(share, write)), [write.state(outcome.state)]])
  const final = provisional === 0 && open === 0
  const grid: Grid = {
    kind: 'grid',
    columns: [column.text(labels.programme), column.text(labels.cost), column.number(labels.amount), column.number(labels.share), column.text(labels.state)],
    rowHeads: true,
    rows,
    foot: [textCell(final ? labels.sum : labels.determined), [], [], yenCell(determined, write), []],
  }
  const more = [...(provisional === 0 ? [] : [{ label: labels.provisional, content: [write.yen(String(provisional), 'total')] }]), ...(open === 0 ? [] : [{ label: labels.open, content: [write.text(count(open))] }])]
  return [grid, ...(more.length === 0 ? [] : [{ kind: 'facts' as const, rows: more }, { kind: 'paragraph' as const, content: [write.text(notFinal)] }])]
}

function paymentsBlock(payments: readonly ReportPayment[], write: Writer): PaperBlock {
  const { labels, cost } = paperWords[write.language]
  if (payments.length === 0) return { kind: 'paragraph', content: [write.text(noticeWords[write.language].noPayments)] }
  const rows = payments.map((payment): readonly Cell[] => [
    textCell(cost(payment.programme, payment.cost)),
    textCell(payment.due === undefined ? '' : write.date(payment.due)),
    textCell(payment.to ?? ''),
    payment.shares.flatMap((share) => shareInlines(share, write)),
    [write.state(payment.state)],
  ])
  return { kind: 'grid', columns: [column.text(labels.cost), column.text(labels.due), column.text(labels.payee), column.number(labels.paid), column.text(labels.state)], rowHeads: true, rows }
}

/** What is not in the amounts above, because it is not decided. */
function openBlocks({ report, language }: YearResult, write: Writer): readonly PaperBlock[] {
  const words = paperWords[language]
  const waiting = report.outcomes.filter(({ open, missing }) => open.length + missing.length > 0)
  if (waiting.length === 0) return []
  const items = waiting.map((outcome): readonly Cell[] => {
    const decided = outcome.open.map((open) => `${open.about}${open.parties.length === 0 ? '' : words.with('', partiesText(open, words))}`)
    const missing = outcome.missing.map(({ name, kind }) => words.with(name, words.missing[kind]))
    return [textCell(words.cost(outcome.programme, outcome.cost)), [write.state(outcome.state)], textCell([...decided, ...missing].join(words.and))]
  })
  return [
    { kind: 'subsection', content: textCell(noticeWords[language].open) },
    { kind: 'grid', columns: [column.text(words.labels.cost), column.text(words.labels.state), column.text(words.labels.about)], rowHeads: true, rows: items },
  ]
}
