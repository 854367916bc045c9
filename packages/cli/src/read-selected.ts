import { readingsOf, type SentenceReading } from '@renkei/ruleset'
import type { EvaluatedFolder } from './evaluate-folder.ts'

/** How the sentences were understood: of one programme or of all, and only those that hold in a year where one is asked for. */
export function readSelected({ ruleSet, selected }: EvaluatedFolder, year: number | undefined): readonly SentenceReading[] {
  return readingsOf(ruleSet, selected.programme).filter(({ years }) => year === undefined || years.includes(year))
}
