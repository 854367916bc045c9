import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { clausesIn, spellingsOf, type RuleFile, type Verb } from '@renkei/dsl'
import type { Linted } from './lint.ts'

interface Spelt {
  readonly verb: Verb
  readonly base: string
}

/** 按分 here and 案分 there: the same to the computation, a question to a reader. The fix writes the commoner one. */
export function mixedSpelling({ files }: Linted): readonly Diagnostic[] {
  const byStem = new Map<string, Spelt[]>()
  for (const spelt of files.flatMap(speltIn)) byStem.set(spelt.verb.stem, [...(byStem.get(spelt.verb.stem) ?? []), spelt])
  return [...byStem.values()].flatMap((all) => {
    const usual = commonest(all.map(({ base }) => base))
    return all.filter(({ base }) => base !== usual).map(({ verb, base }) => remark(verb, base, usual))
  })
}

function remark({ span }: Verb, base: string, usual: string): Diagnostic {
  const place = { ...span, end: span.start + base.length }
  return diagnostic('mixed-spelling', { written: base, usual }, place, { fixes: [{ edits: [{ span: place, text: usual }] }] })
}

/** Verbs that may be spelt in several ways, where the spelling stands in one piece. */
function speltIn({ text, sections }: RuleFile): readonly Spelt[] {
  const clauses = sections.flatMap(({ sentences }) => sentences).flatMap((sentence) => [...clausesIn(sentence)])
  return clauses.flatMap(({ verb, manner }) => [verb, ...manner]).flatMap((verb) => {
    const spellings = spellingsOf(verb.stem)
    const base = spellings.find((spelling) => text.startsWith(spelling, verb.span.start))
    return spellings.length < 2 || base === undefined ? [] : [{ verb, base }]
  })
}

/** Of equally common ones the first in the text. */
function commonest(bases: readonly string[]): string {
  const count = (base: string): number => bases.filter((one) => one === base).length
  return bases.reduce((usual, base) => (count(base) > count(usual) ? base : usual))
}
