import type { Language } from '@renkei/diagnostics'
import type { Paint } from '../paint.ts'
import type { EvaluationReport, ReportFigure } from '@renkei/ruleset'
import { tableWords, type TableWords } from '../words/table.ts'
import { labelled, paragraph, rule } from './columns.ts'

/** What was computed: the framework, the year, the day, the version of the rules, and the figures with their vintage. */
export function reportHead(report: EvaluationReport, body: string | undefined, language: Language, paint: Paint): string[] {
  const words = tableWords[language]
  const { name, version, hash, packages = [] } = report.ruleSet
  const title = body === undefined ? words.heading(name) : words.bodyHeading(name, body)
  return [
    ...paragraph(title).map((row) => paint('bold', row)),
    ...paragraph([words.year(report.fiscalYear), report.asOfStated ? words.asOf(words.date(report.asOf)) : words.noAsOf, ...(report.stage === undefined ? [] : [words.stage[report.stage]])].join('  ')),
    ...(report.asOfStated ? [] : paragraph(words.knownBy(words.date(report.asOf)))).map((row) => paint('dim', row)),
    ...paragraph(words.rules(version, hash.slice(0, 12))).map((row) => paint('dim', row)),
    ...report.amendments.flatMap(({ name }) => paragraph(words.amended(name))).map((row) => paint('dim', row)),
    ...packages.flatMap((used) => paragraph(words.refersTo(used.name, used.version, used.hash.slice(0, 12)))).map((row) => paint('dim', row)),
    paint('dim', rule()),
    paint('bold', words.figures),
    ...figureRows(report.figures, words),
  ]
}

function figureRows(figures: readonly ReportFigure[], words: TableWords): string[] {
  if (figures.length === 0) return paragraph(words.noFigures, 2)
  return figures.flatMap((figure) => labelled(figure.name, figureText(figure, words), 2))
}

/** A table without times (負担率表) is named alone. */
function figureText({ vintage, quality, published, source }: ReportFigure, words: TableWords): string {
  if (vintage === '') return source
  const remarks = [words.quality[quality], ...(published === undefined ? [] : [words.published(words.date(published))])]
  return `${words.vintage(vintage, remarks)}  ${source}`
}
