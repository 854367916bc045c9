import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { clausesIn, type Clause, type Section, type Sentence } from '@renkei/dsl'
import { headOf, wordOf } from '../1-bind/phrases.ts'
import type { Linted } from './lint.ts'

/** A sentence and its supplements that round at two stages: the second rounding works on figures that are rounded already. */
export function roundedTwice({ files }: Linted): readonly Diagnostic[] {
  return files.flatMap((file) => file.sections).flatMap(groupsOf).flatMap((group) => {
    const [first, ...again] = group.flatMap((sentence) => [...clausesIn(sentence)].filter(isRemainder))
    return again.map(({ span }) => diagnostic('rounded-twice', {}, span, { related: [{ span: first!.span, label: 'first-here' }] }))
  })
}

/** Sentences with the supplements (この場合において) that follow each. */
function groupsOf({ sentences }: Section): readonly (readonly Sentence[])[] {
  const groups: Sentence[][] = []
  for (const sentence of sentences) {
    if (sentence.lead?.kind === 'supplement' && groups.length > 0) groups.at(-1)!.push(sentence)
    else groups.push([sentence])
  }
  return groups
}

/** …未満の端数がある: every rounding speaks of it once. */
function isRemainder({ verb, arguments: all }: Clause): boolean {
  return verb.stem === 'ある' && all.some(({ phrase }) => phrase.items.some((item) => wordOf(headOf(item))?.startsWith('端数')))
}
