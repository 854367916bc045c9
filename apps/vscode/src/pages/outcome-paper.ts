import { Writer } from '@renkei/explanation'
import { formatFiscalYear } from '@renkei/model'
import type { Cell, Grid, Paper } from '@renkei/report'
import { type EvaluationReport, type ReportOutcome, type ReportShare, stateWords } from '@renkei/ruleset'
import { settings } from '../session/settings.ts'
import { words } from '../words/index.ts'

/** A year: every cost with what it comes to, then who bears how much of each. */
export function outcomePaper({ ruleSet, fiscalYear, outcomes, totals }: EvaluationReport): Paper {
  const { language } = settings()
  const borne = outcomes.filter(({ shares }) => shares.length > 0)
  return {
    language,
    title: `${ruleSet.name}　${formatFiscalYear(fiscalYear, language)}`,
    subtitle: totalsText(totals),
    foot: '',
    sections: [{ blocks: [costsGrid(outcomes)] }, ...(borne.length > 0 ? [{ title: words().shares, blocks: borne.map(sharesGrid) }] : [])],
  }
}

function totalsText({ determined, provisional, open, hanging }: EvaluationReport['totals']): string {
  const { settled, provisional: estimated, open: undecided } = words()
  return [settled(yen(determined)), ...(provisional > 0 ? [estimated(yen(provisional))] : []), ...(open > 0 ? [undecided(open, yen(hanging))] : [])].join('　')
}

/** The name of a programme stands once, beside the first of its costs. */
function costsGrid(outcomes: readonly ReportOutcome[]): Grid {
  const { programme, cost, amount } = words().columns
  const rows = outcomes.map((outcome, at) => [outcomes[at - 1]?.programme === outcome.programme ? '' : nameOf(outcome), outcome.cost, amountOf(outcome)].map(text))
  return { kind: 'grid', rowHeads: true, columns: [{ title: programme, align: 'start' }, { title: cost, align: 'start' }, { title: amount, align: 'end' }], rows }
}

function sharesGrid(outcome: ReportOutcome): Grid {
  const { body, share } = words().columns
  const rows = outcome.shares.map((one) => [text(one.name), text(shareText(one))])
  return { kind: 'grid', caption: `${nameOf(outcome)}　${outcome.cost}`, rowHeads: true, columns: [{ title: body, align: 'start' }, { title: share, align: 'end' }], rows }
}

function nameOf({ programme, title }: ReportOutcome): string {
  return `【${programme}】${title}`
}

/** As behind the sentences: 491,000円, 協議待ち（491,000円）. */
function amountOf({ state, total, hanging }: ReportOutcome): string {
  const word = stateWords[settings().language][state]
  const amount = total ?? hanging
  if (amount !== undefined && state === 'determined') return yen(amount)
  return amount === undefined || amount === 0 ? word : words().stateWith(word, yen(amount))
}

function shareText({ yen: exact, low = 0, high = 0 }: ReportShare): string {
  return exact === undefined ? `${yen(low)}${words().between}${yen(high)}` : yen(exact)
}

function yen(amount: number): string {
  return new Writer(settings().language).yen(String(amount), 'total').text
}

function text(content: string): Cell {
  return content === '' ? [] : [{ kind: 'text', text: content }]
}
