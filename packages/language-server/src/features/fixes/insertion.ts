import type { Edit } from '@renkei/diagnostics'
import type { Section, Sentence } from '@renkei/dsl'
import type { RuleView } from '../../workspace/rule-view.ts'

/** A sentence on a line of its own, after another one or at the end of a section. */
export function insertion({ span, sentences, unread }: Section, text: string, after?: Sentence): Edit {
  const last = after?.span.end ?? (sentences.length > 0 || unread ? span.end : undefined)
  const at = last ?? span.end
  return { span: { source: span.source, start: at, end: at }, text: `\n${text}` }
}

/** The section of a programme; the last one that adds to it is not meant. */
export function sectionOfProgramme({ ruleSet }: RuleView, number: string): Section | undefined {
  return ruleSet.files.flatMap(({ sections }) => sections).find(({ heading }) => heading.keyword === '事業' && heading.number?.value === number)
}

export function frameworkSection({ ruleSet }: RuleView): Section | undefined {
  return ruleSet.files.flatMap(({ sections }) => sections).find(({ heading }) => heading.keyword === '枠組み')
}
