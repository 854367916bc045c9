import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Section } from '@renkei/dsl'
import { headOf, wordOf } from '../1-bind/phrases.ts'
import type { Linted } from './lint.ts'
import { sectionsOf } from './sections-of.ts'

/** An indicator without 単位: whether the table holds people or thousands of people cannot be checked. */
export function missingUnit(linted: Linted): readonly Diagnostic[] {
  return sectionsOf(linted, '指標').filter((section) => !saysUnit(section)).map(({ heading }) => diagnostic('missing-unit', { name: heading.name.value }, heading.span))
}

function saysUnit({ sentences }: Section): boolean {
  const topics = sentences.flatMap((sentence) => sentence.clauses).flatMap((clause) => clause.arguments).filter(({ particle }) => particle === 'は')
  return topics.some(({ phrase }) => phrase.items.some((item) => wordOf(headOf(item)) === '単位'))
}
