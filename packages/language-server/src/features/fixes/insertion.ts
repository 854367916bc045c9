import type { Edit } from '@renkei/diagnostics'
import type { Section, Sentence } from '@renkei/dsl'
import type { RuleView } from '../../workspace/rule-view.ts'

const COMMENT = /[ \t\u3000]*※[^\n\r]*/y

/** A sentence on a line of its own, after another one or at the end of a section; a comment stays on the line it is on. */
export function insertion(view: RuleView, { span }: Section, text: string, after?: Sentence): Edit {
  const end = after?.span.end ?? span.end
  COMMENT.lastIndex = end
  const [comment = ''] = COMMENT.exec(view.document(span.source)?.getText() ?? '') ?? []
  const at = end + comment.length
  return { span: { source: span.source, start: at, end: at }, text: `\n${text}` }
}

/** The section of a programme; the last one that adds to it is not meant. */
export function sectionOfProgramme({ ruleSet }: RuleView, number: string): Section | undefined {
  return ruleSet.files.flatMap(({ sections }) => sections).find(({ heading }) => heading.keyword === '事業' && heading.number?.value === number)
}

export function frameworkSection({ ruleSet }: RuleView): Section | undefined {
  return ruleSet.files.flatMap(({ sections }) => sections).find(({ heading }) => heading.keyword === '枠組み')
}
