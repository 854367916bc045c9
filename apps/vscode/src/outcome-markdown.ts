import { formatFiscalYear } from '@renkei/model'
import { type EvaluationReport, type ReportOutcome, stateWords } from '@renkei/ruleset'

/** A year as Markdown: each cost with its state and total, then who bears how much of what is settled. */
export function outcomeMarkdown(report: EvaluationReport): string {
  const { ruleSet, fiscalYear, outcomes, totals } = report
  const head = [`# ${cell(ruleSet.name)}　${formatFiscalYear(fiscalYear, 'ja')}`, '', `算定済 ${yen(totals.determined)}　暫定 ${yen(totals.provisional)}　未決 ${String(totals.open)}件（${yen(totals.hanging)}）`, '']
  const rows = outcomes.map((outcome) => `| ${outcome.programme} | ${cell(outcome.title)} | ${cell(outcome.cost)} | ${stateWords.ja[outcome.state]} | ${amountOf(outcome)} |`)
  const bodies = outcomes.filter(({ shares }) => shares.length > 0).flatMap((outcome) => ['', `### 【${outcome.programme}】${cell(outcome.title)}　${cell(outcome.cost)}`, '', '| 団体 | 負担額 |', '|---|---:|', ...outcome.shares.map((share) => `| ${cell(share.name)} | ${share.yen === undefined ? `${yen(share.low ?? 0)}～${yen(share.high ?? 0)}` : yen(share.yen)} |`)])
  return [...head, '| 番号 | 事業 | 経費 | 状態 | 額 |', '|---|---|---|---|---:|', ...rows, ...bodies, ''].join('\n')
}

function amountOf({ total, hanging }: ReportOutcome): string {
  const amount = total ?? hanging
  return amount === undefined ? '' : yen(amount)
}

function yen(amount: number): string {
  return `${amount < 0 ? '△' : ''}${String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, ',')}円`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ')
}
