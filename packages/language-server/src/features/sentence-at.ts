import type { Section, Sentence } from '@renkei/dsl'
import type { RuleView } from '../workspace/rule-view.ts'

/** The section and the sentence at an offset of a file, its ends included. */
export function sentenceAt(view: RuleView, path: string, offset: number): { readonly section: Section; readonly sentence?: Sentence } | undefined {
  const file = view.ruleSet.files.find(({ source }) => source === path)
  const section = file?.sections.filter(({ span }) => span.start <= offset).at(-1)
  if (!section) return undefined
  const sentence = section.sentences.find(({ span }) => span.start <= offset && offset <= span.end)
  return { section, ...(sentence ? { sentence } : {}) }
}
