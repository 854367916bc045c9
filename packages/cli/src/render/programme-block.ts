import type { Language } from '@renkei/diagnostics'
import { stateWords } from '@renkei/plan'
import type { ReportOutcome } from '@renkei/ruleset'
import type { Paint } from '../paint.ts'
import { tableWords } from '../words/table.ts'
import { amountRow } from './amount-row.ts'
import { labelled, paragraph } from './columns.ts'
import { estimateRows } from './estimate-rows.ts'
import { formatYen } from './format-yen.ts'
import { missingRows } from './missing-rows.ts'
import { openRows } from './open-rows.ts'
import { sharesGrid } from './shares-grid.ts'
import { stateColors } from './state-colors.ts'

const INDENT = 4

/** A programme: its title, then each of its costs with amount, state, shares and what is still open; `ofBody` where one body is shown. */
export function programmeBlock(outcomes: readonly [ReportOutcome, ...ReportOutcome[]], ofBody: boolean, language: Language, paint: Paint): string[] {
  const words = tableWords[language]
  const [{ programme, title }] = outcomes
  const head = paragraph(words.programme(programme, title)).map((row) => paint('bold', row))
  return [...head, ...outcomes.flatMap((outcome) => costRows(outcome, ofBody, language, paint))]
}

function costRows(outcome: ReportOutcome, ofBody: boolean, language: Language, paint: Paint): string[] {
  const words = tableWords[language]
  const { total, restates, hanging = 0 } = outcome
  const amount = total === undefined ? '' : formatYen(total, words)
  const state = paint(stateColors[outcome.state], stateWords[language][outcome.state])
  const hangs = ofBody ? words.with(words.hangs, words.ofAll) : words.hangs
  return [
    ...amountRow(outcome.cost, amount, state),
    ...(restates === undefined ? [] : paragraph(words.restates(restates.programme, restates.cost), INDENT)),
    ...sharesGrid(outcome.shares, words),
    ...(total === undefined ? [] : outcome.estimates.flatMap((estimate) => estimateRows(estimate, INDENT, words))),
    ...outcome.open.flatMap((open) => openRows(open, outcome.cost, INDENT, words)),
    ...outcome.missing.flatMap((missing) => missingRows(missing, outcome.bodies, INDENT, words)),
    ...(hanging === 0 ? [] : labelled(hangs, formatYen(hanging, words), INDENT)),
  ]
}
