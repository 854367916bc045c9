import type { Language } from '@renkei/diagnostics'
import type { DeclarationsReport } from '@renkei/ruleset'
import type { Paint } from '../../paint.ts'
import { declarationWords, type DeclarationWords } from '../../words/declarations/index.ts'
import { labelled, labelledList, paragraph, rule } from '../columns.ts'
import { councilRows } from './council-rows.ts'
import { declarationRows, partyTexts } from './declaration-rows.ts'
import { indicatorRows } from './indicator-rows.ts'

/** Everything declared beside money, kind by kind; a kind nobody declared has no heading. */
export function declarationsTable(report: DeclarationsReport, language: Language, paint: Paint): string {
  const words = declarationWords[language]
  const parts: readonly (readonly [title: string, blocks: readonly string[][]])[] = [
    [words.sets, [setRows(report, words)]],
    [words.roles, report.roles.map((role) => declarationRows(role, labelledList(words.holders, partyTexts(role.holders, words), words.and, 4), words))],
    [words.councils, report.councils.map((council) => councilRows(council, words))],
    [words.indicators, report.indicators.map((indicator) => indicatorRows(indicator, words))],
  ]
  const shown = parts.filter(([, blocks]) => blocks.some((rows) => rows.length > 0))
  const head = [...paragraph(words.heading(report.ruleSet.name)).map((row) => paint('bold', row)), ...paragraph(words.year(report.fiscalYear)), paint('dim', rule())]
  const body = shown.flatMap(([title, blocks]) => [paint('bold', title), ...blocks.flat(), ''])
  const none = shown.length <= 1 && report.roles.length === 0 && parts.slice(1).every(([, blocks]) => blocks.length === 0) ? paragraph(words.nothing) : []
  return `${[...head, ...body, ...none].join('\n').trimEnd()}\n`
}

function setRows({ sets }: DeclarationsReport, words: DeclarationWords): string[] {
  return sets.flatMap(({ name, bodies }) =>
    bodies === undefined ? labelled(name, words.unfilled, 2) : labelledList(name, bodies.map((body) => body.name), words.and, 2),
  )
}
