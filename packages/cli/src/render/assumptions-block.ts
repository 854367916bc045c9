import type { Language } from '@renkei/diagnostics'
import type { EvaluationReport, ReportAssumption } from '@renkei/ruleset'
import type { Paint } from '../paint.ts'
import { tableWords, type TableWords } from '../words/table.ts'
import { labelled, paragraph } from './columns.ts'

/** Everything that was assumed and every doubt about the source: in full what concerns the outcomes shown, the others counted. */
export function assumptionsBlock({ assumptions }: EvaluationReport, language: Language, paint: Paint): string[] {
  const words = tableWords[language]
  const list = (kind: ReportAssumption['kind'], heading: (count: number) => string) => {
    const some = assumptions.filter((assumption) => assumption.kind === kind && assumption.concerned)
    return some.length === 0 ? [] : ['', paint('bold', heading(some.length)), ...some.flatMap((assumption) => itemRows(assumption, words))]
  }
  return [...list('assumption', words.assumptions), ...list('doubt', words.doubts), ...unconcernedRows(assumptions, words)]
}

function itemRows({ title, text, place }: ReportAssumption, words: TableWords): string[] {
  return [
    ...(title === '' ? [] : paragraph(title, 2)),
    ...(text === '' ? [] : paragraph(text, 4)),
    ...(place === '' ? [] : labelled(words.place, place, 4)),
  ]
}

function unconcernedRows(assumptions: readonly ReportAssumption[], words: TableWords): string[] {
  const count = (kind: ReportAssumption['kind']) => assumptions.filter((assumption) => assumption.kind === kind && !assumption.concerned).length
  const [assumed, doubted] = [count('assumption'), count('doubt')]
  return assumed + doubted === 0 ? [] : ['', ...paragraph(words.unconcerned(assumed, doubted))]
}
