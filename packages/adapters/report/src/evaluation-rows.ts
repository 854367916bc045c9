import type { Language } from '@renkei/diagnostics'
import { stateWords } from '@renkei/plan'
import type { EvaluationReport, ReportBody, ReportOutcome, ReportShare } from '@renkei/ruleset'
import { rowWords } from './words/row.ts'

/** A cell of a table, before it is text. */
type Cell = string | number | undefined

const headings = {
  ja: ['年度', '事業番号', '事業', '費目', '状態', '団体コード', '団体', '負担額（円）', '最小（円）', '最大（円）', '費目の額（円）', '再掲', '決まっていないこと', '足りないもの'],
  en: ['fiscal year', 'programme', 'title', 'cost', 'state', 'code', 'body', 'share (yen)', 'lowest (yen)', 'highest (yen)', 'cost (yen)', 'restates', 'open', 'missing'],
} as const

/** A row for each body of each cost, the heading first; a cost without shares has one row with the body left empty. */
export function evaluationRows(report: EvaluationReport, language: Language): readonly (readonly Cell[])[] {
  const rows = report.outcomes.flatMap((outcome) => {
    const shares: readonly (ReportShare | undefined)[] = outcome.shares.length === 0 ? [undefined] : outcome.shares
    return shares.map((share) => rowOf(outcome, share, language))
  })
  return [headings[language], ...rows]
}

function rowOf(outcome: ReportOutcome, share: ReportShare | undefined, language: Language): (string | number | undefined)[] {
  const words = rowWords[language]
  const names = (bodies: readonly ReportBody[]) => bodies.map(({ name }) => name).join(words.and)
  const open = outcome.open.map((item) => [words.decided(item, outcome.cost), names(item.bodies)].filter((part) => part !== '').join(': '))
  const missing = outcome.missing.map(({ kind, name, asOfRule, lacking, bodies, years }) => {
    const what = words.with(name, words.needed(words.years(years), asOfRule, lacking))
    const of = bodies.length === 0 ? [what] : words.missingOf(bodies.map((body) => body.name), what)
    return `${words.missing[kind]}: ${of.join(words.and)}`
  })
  return [
    outcome.fiscalYear,
    outcome.programme,
    outcome.title,
    outcome.cost,
    stateWords[language][outcome.state],
    share && codeOf(share),
    share?.name,
    share?.yen,
    share?.low,
    share?.high,
    outcome.total,
    outcome.restates && words.restates(outcome.restates.programme, outcome.restates.cost),
    open.join(' / '),
    missing.join(' / '),
  ]
}

/** A body without a code of its own goes by its name; the column of codes stays empty for it. */
function codeOf({ code, name }: ReportBody): string | undefined {
  return code === name ? undefined : code
}
