import type { Fixer } from './fix.ts'
import { sentenceAt } from '../sentence-at.ts'

const UNITS = ['人', '円', '件', '世帯', '戸']

/** The unit of an indicator: those of its table's heading first. */
export const missingUnit: Fixer = (view, { span }, say) => {
  const section = span && sentenceAt(view, span.source, span.start)?.section
  if (!section) return []
  const at = section.heading.span.end
  return UNITS.map((unit) => ({ title: say.unit(unit), edits: [{ span: { source: section.span.source, start: at, end: at }, text: `\n単位は、${unit}とする。` }] }))
}
