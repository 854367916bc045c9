import { Writer } from '@renkei/explanation'
import type { ReportMissing, ReportOutcome } from '@renkei/ruleset'
import type { Cell, Grid, Paper, Section } from '../paper.ts'
import { paperWords } from '../words/index.ts'
import type { YearResult } from '../year-paper.ts'
import { bodiesText, bodyCell, column, partiesText, textCell, yenCell } from './cells.ts'
import { outlineSection } from './outline-section.ts'

/** 未決一覧: what must be decided or brought before the year is determined, the yen that hang on it, and the bounds where they are known. */
export function openList(result: YearResult): Paper {
  const { language, report, body } = result
  const words = paperWords[language]
  const write = new Writer(language)
  const subtitle = words.subtitle(report.ruleSet.name, write.year(String(report.fiscalYear)).text, body?.name)
  const sections = openSections(result)
  const empty: Section = { blocks: [{ kind: 'paragraph', content: [write.text(words.nothing)] }] }
  return { language, title: words.openItems, subtitle, foot: `${words.openItems}　${subtitle}`, sections: [outlineSection(result), ...(sections.length === 0 ? [empty] : sections)] }
}

/** The sections of what is open; none where nothing is. */
export function openSections({ report, language }: YearResult): readonly Section[] {
  const write = new Writer(language)
  const { sections } = paperWords[language]
  const grids: readonly [string, Grid][] = [
    [sections.open, openGrid(report.outcomes, write)],
    [sections.hangingOn, hangingGrid(report.totals, write)],
    [sections.missing, missingGrid(report.outcomes, write)],
    [sections.bounded, boundedGrid(report.outcomes, write)],
    [sections.silent, silentGrid(report.outcomes, write)],
  ]
  return grids.filter(([, { rows }]) => rows.length > 0).map(([title, grid]) => ({ title, blocks: [grid] }))
}

function costCell({ programme, cost }: ReportOutcome, write: Writer): Cell {
  return textCell(paperWords[write.language].cost(programme, cost))
}

function openGrid(outcomes: readonly ReportOutcome[], write: Writer): Grid {
  const words = paperWords[write.language]
  const { labels } = words
  const rows = outcomes.flatMap((outcome) =>
    outcome.open.map((open) => [costCell(outcome, write), textCell(open.about), textCell(partiesText(open, words)), textCell(open.by ?? words.none), yenCell(outcome.hanging, write)]),
  )
  return { kind: 'grid', columns: [column.text(labels.cost), column.text(labels.about), column.text(labels.parties), column.text(labels.by), column.number(labels.hanging)], rowHeads: true, rows }
}

/** Of each thing to be decided, the yen of all costs that wait for it. */
function hangingGrid({ hangingOn, hanging }: YearResult['report']['totals'], write: Writer): Grid {
  const { labels, cost } = paperWords[write.language]
  const rows = hangingOn.map(({ programme, about, yen }) => [textCell(cost(programme, about)), yenCell(yen, write)])
  return { kind: 'grid', columns: [column.text(labels.about), column.number(labels.hanging, 30)], rowHeads: true, rows, foot: [textCell(labels.hanging), yenCell(hanging, write)] }
}

function missingGrid(outcomes: readonly ReportOutcome[], write: Writer): Grid {
  const words = paperWords[write.language]
  const { labels } = words
  const rows = outcomes.flatMap((outcome) => outcome.missing.map((missing) => [costCell(outcome, write), ...missingCells(missing, outcome, write), yenCell(outcome.hanging, write)]))
  return { kind: 'grid', columns: [column.text(labels.cost), column.text(labels.missing), column.text(labels.bodies), column.text(labels.years), column.number(labels.hanging)], rowHeads: true, rows }
}

function missingCells({ kind, name, asOfRule, lacking, bodies, years }: ReportMissing, { bodies: all }: ReportOutcome, write: Writer): readonly Cell[] {
  const words = paperWords[write.language]
  const details = [words.missing[kind], ...(asOfRule === undefined ? [] : [words.asOfRule(asOfRule)]), ...(lacking === undefined ? [] : [lacking])].join(words.and)
  const who = bodies.length === all.length && bodies.length > 1 ? words.bodies(bodies.length) : bodiesText(bodies, words)
  return [textCell(words.with(name, details)), textCell(who), textCell(years.map((year) => write.year(String(year)).text).join(words.and))]
}

/** A row a body: its lowest and its highest yen, which need not add up. */
function boundedGrid(outcomes: readonly ReportOutcome[], write: Writer): Grid {
  const { labels } = paperWords[write.language]
  const rows = outcomes.flatMap((outcome) =>
    outcome.shares.flatMap((share) => (share.low === undefined ? [] : [[costCell(outcome, write), bodyCell(share, write), yenCell(share.low, write), yenCell(share.high, write)]])),
  )
  return { kind: 'grid', columns: [column.text(labels.cost), column.text(labels.body), column.number(labels.low), column.number(labels.high)], rowHeads: true, rows }
}

function silentGrid(outcomes: readonly ReportOutcome[], write: Writer): Grid {
  const { labels } = paperWords[write.language]
  const rows = outcomes.filter(({ state }) => state === 'not-stated').map((outcome) => [costCell(outcome, write), textCell(outcome.title), yenCell(outcome.hanging, write)])
  return { kind: 'grid', columns: [column.text(labels.cost), column.text(labels.programme), column.number(labels.hanging)], rowHeads: true, rows }
}
