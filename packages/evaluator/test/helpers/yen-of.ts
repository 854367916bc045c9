import type { LineOutcome, Outcome } from '@renkei/plan'

export function lineOf(outcome: Outcome, line: string, year = '2025'): LineOutcome {
  return outcome.lines.find((each) => each.line === line && each.year === year)!
}

/** Yen of a line that must have them. */
export function yenOf(outcome: Outcome, line: string, year = '2025'): readonly (number | null)[] {
  return lineOf(outcome, line, year).yen ?? []
}
