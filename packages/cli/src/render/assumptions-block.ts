import type { Language } from '@renkei/diagnostics'
import type { Paint } from '../paint.ts'
import type { EvaluationReport, ReportAssumption } from '@renkei/ruleset'
import { tableWords } from '../words/table.ts'
import { paragraph } from './columns.ts'

/** Everything that was assumed and every doubt about the source, always and in full. */
export function assumptionsBlock({ assumptions }: EvaluationReport, language: Language, paint: Paint): string[] {
  const words = tableWords[language]
  const list = (kind: ReportAssumption['kind'], heading: (count: number) => string) => {
    const some = assumptions.filter((assumption) => assumption.kind === kind)
    return some.length === 0 ? [] : ['', paint('bold', heading(some.length)), ...some.flatMap(itemRows)]
  }
  return [...list('assumption', words.assumptions), ...list('doubt', words.doubts)]
}

function itemRows({ title, text }: ReportAssumption): string[] {
  return [...(title === '' ? [] : paragraph(title, 2)), ...(text === '' ? [] : paragraph(text, 4))]
}
