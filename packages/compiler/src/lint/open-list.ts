import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { partsIn } from '@renkei/dsl'
import { wordOf } from '../1-bind/phrases.ts'
import type { Linted } from './lint.ts'
import { sectionsOf } from './sections-of.ts'

/** 食数等: what else belongs to it nobody can tell, and the yen are computed without it. */
export function openList(linted: Linted): readonly Diagnostic[] {
  const sentences = sectionsOf(linted, '枠組み', '指標', '事業').flatMap((section) => section.sentences)
  return sentences.flatMap((sentence) => [...partsIn(sentence)]).filter(({ etc }) => etc).map((part) => diagnostic('open-list', { name: wordOf(part) ?? '' }, part.span))
}
