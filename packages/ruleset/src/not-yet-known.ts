import type { Decision, YearWindow } from '@renkei/compiler'
import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { formatCalendarDate, formatFiscalYear } from '@renkei/model'
import type { FigureSnapshot } from '@renkei/plan'
import type { RuleSet } from './rule-set.ts'

/** Decisions about the year computed that were made after the day of calculation: not used, and told. */
export function notYetKnown({ compiled }: RuleSet, { asOf, computedFor }: FigureSnapshot): readonly Diagnostic[] {
  const decisions = (compiled.program?.programmes ?? []).flatMap((programme) => programme.decisions)
  return decisions
    .filter((decision) => decision.decided > asOf && isAbout(decision, Number(computedFor)))
    .map(({ name, decided, dated }) => {
      const args = { name, decided: formatCalendarDate(decided, 'ja'), asOf: formatCalendarDate(asOf, 'ja'), year: formatFiscalYear(Number(computedFor), 'ja') }
      return diagnostic('decision-not-yet-known', args, dated)
    })
}

function isAbout({ burdens, amounts, numbers }: Decision, year: number): boolean {
  const windows: readonly YearWindow[] = [...burdens.flatMap(({ years }) => years), ...amounts.flatMap(({ statements }) => statements.map(({ years }) => years)), ...numbers.map(({ years }) => years)]
  return windows.some(({ from, to }) => (from ?? year) <= year && year <= (to ?? year))
}
