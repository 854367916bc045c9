import type { Language } from '@renkei/diagnostics'
import type { DeclarationsReport } from '@renkei/ruleset'
import type { Paint } from '../../paint.ts'
import { declarationWords, type DeclarationWords } from '../../words/declarations/index.ts'
import { labelled, labelledList, paragraph, rule } from '../columns.ts'
import { councilRows } from './council-rows.ts'
import { declarationRows, partyTexts } from './declaration-rows.ts'
import { dispatchRows } from './dispatch-rows.ts'
import { exchangeRows } from './exchange-rows.ts'
import { grantRows } from './grant-rows.ts'
import { indicatorRows } from './indicator-rows.ts'
import { measureRows } from './measure-rows.ts'
import { procedureRows } from './procedure-rows.ts'

/** Everything declared beside money, kind by kind; a kind nobody declared has no heading. */
export function declarationsTable(report: DeclarationsReport, language: Language, paint: Paint): string {
  const words = declarationWords[language]
  const parts: readonly (readonly [title: string, blocks: readonly string[][]])[] = [
    [words.sets, [setRows(report, words)]],
    [words.roles, report.roles.map((role) => declarationRows(role, labelledList(words.holders, partyTexts(role.holders, words), words.and, 4), words))],
    [words.councils, report.councils.map((council) => councilRows(council, words))],
    [words.procedures, report.procedures.map((procedure) => procedureRows(procedure, words))],
    [words.indicators, report.indicators.map((indicator) => indicatorRows(indicator, words))],
    [words.exchanges, report.exchanges.map((exchange) => exchangeRows(exchange, words))],
    [words.dispatches, report.dispatches.map((dispatch) => dispatchRows(dispatch, words))],
    [words.measures, report.measures.map((measure) => measureRows(measure, words))],
    [words.grants, report.grants.map((grant) => grantRows(grant, words))],
  ]
  const shown = parts.filter(([, blocks]) => blocks.some((rows) => rows.length > 0))
  const head = [...paragraph(words.heading(report.ruleSet.name)).map((row) => paint('bold', row)), ...paragraph(words.year(report.fiscalYear)), paint('dim', rule())]
  const body = shown.flatMap(([title, blocks]) => [paint('bold', title), ...blocks.flat(), ''])
  const none = parts.slice(1).every(([, blocks]) => blocks.length === 0) ? paragraph(words.nothing) : []
  return `${[...head, ...body, ...none].join('\n').trimEnd()}\n`
}

function setRows({ sets }: DeclarationsReport, words: DeclarationWords): string[] {
  return sets.flatMap(({ name, bodies }) =>
    bodies === undefined ? labelled(name, words.unfilled, 2) : labelledList(name, bodies.map((body) => body.name), words.and, 2),
  )
}
