import type { Language, Span } from '@renkei/diagnostics'
import { formatFiscalYear } from '@renkei/model'
import { report, stateWords, type ReportOutcome } from '@renkei/ruleset'
import type { InlayHint } from 'vscode-languageserver'
import { yenText } from '../text/yen-text.ts'
import { amountWords } from '../words/amounts.ts'
import type { RuleView } from '../workspace/rule-view.ts'
import { burdensOf } from './burdens.ts'

const MOST_BODIES = 20

/** At the end of each sentence that says who bears a cost: what that comes to in a year, or the state in words. Sentences that do not hold in the year have none. */
export function inlayAmounts(view: RuleView, within: Span, year: number, language: Language): readonly InlayHint[] {
  const document = view.document(within.source)
  const outcomes = outcomesOf(view, year)
  if (!document || outcomes.size === 0) return []
  const ends = new Map<number, ReportOutcome[]>()
  for (const { programme, cost, burden } of burdensOf(view)) {
    const { span, years } = burden
    const outcome = outcomes.get(`${programme} ${cost}`)
    if (!outcome || span.source !== within.source || span.end < within.start || span.end > within.end || !years.some(({ from, to }) => (from ?? year) <= year && year <= (to ?? year))) continue
    const before = ends.get(span.end) ?? []
    if (!before.some((one) => one === outcome)) ends.set(span.end, [...before, outcome])
  }
  return [...ends].map(([end, all]) => ({
    position: document.positionAt(end),
    label: labelOf(all, language),
    paddingLeft: true,
    tooltip: { kind: 'markdown' as const, value: all.map((outcome) => sharesText(outcome, year, language)).join('\n\n') },
  }))
}

/** With the names of the costs, unless one word tells the state of all. */
function labelOf(all: readonly ReportOutcome[], language: Language): string {
  const amounts = all.map((outcome) => amountText(outcome, language))
  const [first = ''] = amounts
  if (all.length === 1 || all.every(({ state }, at) => amounts[at] === first && first === stateWords[language][state])) return first
  return all.map(({ cost }, at) => `${cost} ${amounts[at]!}`).join('　')
}

/** The outcomes of a year by programme and cost; empty where nothing is computed. */
export function outcomesOf(view: RuleView, year: number): ReadonlyMap<string, ReportOutcome> {
  return view.once(`outcomes ${String(year)}`, () => {
    const evaluation = view.evaluation(year)
    if (!evaluation.outcome) return new Map<string, ReportOutcome>()
    return new Map(report(view.ruleSet, evaluation, { year }).outcomes.map((outcome) => [`${outcome.programme} ${outcome.cost}`, outcome]))
  })
}

/** The total, or why there is none: 491,000円, 協議待ち（491,000円）. */
export function amountText({ state, total, hanging }: ReportOutcome, language: Language): string {
  const word = stateWords[language][state]
  if (total !== undefined && state === 'determined') return yenText(total, language)
  const yen = total ?? (hanging === 0 ? undefined : hanging)
  return yen === undefined ? word : amountWords[language].stated(word, yenText(yen, language))
}

function sharesText({ cost, shares, state }: ReportOutcome, year: number, language: Language): string {
  const head = `**${cost}**　${formatFiscalYear(year, language)}　${stateWords[language][state]}`
  const rows = shares.slice(0, MOST_BODIES).map(({ name, yen, low, high }) => `| ${name} | ${yen === undefined ? `${yenText(low ?? 0, language)}～${yenText(high ?? 0, language)}` : yenText(yen, language)} |`)
  if (rows.length === 0) return head
  const rest = shares.length > MOST_BODIES ? [`| … | |`] : []
  return [head, '', `| ${amountWords[language].body} | ${amountWords[language].share} |`, '|---|---:|', ...rows, ...rest].join('\n')
}
