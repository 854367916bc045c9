import type { Language } from '@renkei/diagnostics'
import type { Paint } from '../paint.ts'
import type { ReportMissing, ReportOpen, ReportOutcome } from '@renkei/ruleset'
import { stateColors, stateWords } from '../words/state.ts'
import { tableWords, type TableWords } from '../words/table.ts'
import { amountRow } from './amount-row.ts'
import { labelled, labelledList, paragraph } from './columns.ts'
import { formatYen } from './format-yen.ts'
import { sharesGrid } from './shares-grid.ts'

const INDENT = 4

/** A programme: its title, then each of its costs with amount, state, shares and what is still open. */
export function programmeBlock(outcomes: readonly [ReportOutcome, ...ReportOutcome[]], language: Language, paint: Paint): string[] {
  const words = tableWords[language]
  const [{ programme, title }] = outcomes
  const head = paragraph(words.programme(programme, title)).map((row) => paint('bold', row))
  return [...head, ...outcomes.flatMap((outcome) => costRows(outcome, language, paint))]
}

function costRows(outcome: ReportOutcome, language: Language, paint: Paint): string[] {
  const words = tableWords[language]
  const amount = outcome.total === undefined ? '' : formatYen(outcome.total, words)
  const state = paint(stateColors[outcome.state], stateWords[language][outcome.state])
  return [
    ...amountRow(outcome.cost, amount, state),
    ...(outcome.restates === undefined ? [] : paragraph(words.restates(outcome.restates), INDENT)),
    ...sharesGrid(outcome.shares, words),
    ...outcome.open.flatMap((open) => openRows(open, words)),
    ...outcome.missing.flatMap((missing) => missingRows(missing, words)),
    ...(outcome.hanging === undefined ? [] : labelled(words.hangs, formatYen(outcome.hanging, words), INDENT)),
  ]
}

function openRows({ about, who, by }: ReportOpen, words: TableWords): string[] {
  return [
    ...(about === '' ? [] : labelled(words.about, about, INDENT)),
    ...(who.length === 0 ? [] : labelledList(words.agreeing, who, words.and, INDENT)),
    ...(by === undefined ? [] : labelled(words.by, by, INDENT)),
  ]
}

function missingRows({ figure, bodies, years }: ReportMissing, words: TableWords): string[] {
  return labelled(words.missing, words.missingOf(figure, bodies.join(words.and), years.join(words.and)), INDENT)
}
