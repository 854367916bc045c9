import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { formatCalendarDate } from '@renkei/model'
import type { Bound } from '../../1-bind/bind.ts'

/** Nothing is decided before it is discussed. */
export function decisionDates({ program }: Bound): readonly Diagnostic[] {
  return program.programmes.flatMap(({ decisions }) =>
    decisions.flatMap(({ name, decided, opened, dated }) => {
      if (!opened || opened.date <= decided) return []
      const args = { name, decided: formatCalendarDate(decided, 'ja'), opened: formatCalendarDate(opened.date, 'ja') }
      return [diagnostic('decision-before-consultation', args, dated, { related: [{ span: opened.span, label: 'because-of' }] })]
    }),
  )
}
