import { partsIn } from '@renkei/dsl'
import type { RuleView } from '../workspace/rule-view.ts'
import { sentenceAt } from './sentence-at.ts'

/** The path of the table whose name stands in 「 」 at an offset of a file of rules. */
export function sectionOfTable(view: RuleView, path: string, offset: number): string | undefined {
  const sentence = sentenceAt(view, path, offset)?.sentence
  if (!sentence) return undefined
  for (const { core } of partsIn(sentence)) {
    if (core.kind !== 'quoted' || core.span.start > offset || offset > core.span.end) continue
    return view.ruleSet.tables.find(({ source }) => source === core.value || source.endsWith(`/${core.value}`))?.source
  }
  return undefined
}
