import { diagnostic, didYouMean } from '@renkei/diagnostics'
import type { Clause, Part, Section, Sentence } from '@renkei/dsl'
import { calendarDate } from '@renkei/model'
import type { Succession } from '@renkei/plan'
import { argumentWith, headOf, onlyItem, wordOf } from './phrases.ts'
import type { Scope } from './scope.ts'

/** A succession while its sentences are read. */
interface Draft {
  readonly successor: string
  readonly predecessors: readonly string[]
  readonly from: string
  readonly inherits: string[]
}

/** 読替え: 旧乙町は、平成18年1月1日から甲市とする。 · 甲市は、旧乙町の負担割合を承継する。 */
export function bindSuccessions(sections: readonly Section[], scope: Scope): readonly Succession[] {
  const drafts: Draft[] = []
  const sentences = sections.flatMap((section) => section.sentences)
  const others = sentences.filter((sentence) => !readMerger(sentence, drafts, scope))
  for (const sentence of others) {
    if (!readInheritance(sentence, drafts, scope)) scope.report(diagnostic('sentence-not-understood', { heading: '読替え' }, sentence.span))
  }
  return drafts
}

function readMerger(sentence: Sentence, drafts: Draft[], scope: Scope): boolean {
  const clause = only(sentence, 'とする')
  const [subject, to, since] = (['は', 'と', 'から'] as const).map((particle) => clause && argumentWith(clause, particle))
  const names = subject?.phrase.items.map(({ parts }) => (parts.length === 1 ? wordOf(parts[0]!) : undefined))
  if (!clause || !subject || !to || !names?.every((name) => name !== undefined) || clause.arguments.length > 3) return false
  const successor = scope.bodies(to.phrase)
  const from = since && dayOf(onlyItem(since.phrase)?.parts)
  if (from === undefined) scope.report(diagnostic('succession-without-day', { body: names[0]!, successor: scope.text(to.phrase.span) }, (since?.phrase ?? subject.phrase).span))
  const twice = subject.phrase.items.find(({ parts }) => drafts.some(({ predecessors }) => predecessors.includes(wordOf(parts[0]!)!)))
  if (twice) scope.report(diagnostic('declared-twice', { name: scope.text(twice.span) }, twice.span))
  const member = successor?.members(scope.binding.years[0]!)
  if (from !== undefined && !twice && member?.length === 1) drafts.push({ successor: member[0]!, predecessors: names, from, inherits: [] })
  return true
}

/** 甲市は、旧乙町の負担割合を承継する。 */
function readInheritance(sentence: Sentence, drafts: readonly Draft[], scope: Scope): boolean {
  const clause = only(sentence, '承継する')
  const subject = clause && argumentWith(clause, 'は')
  const object = clause && argumentWith(clause, 'を')
  const last = object?.phrase.items.at(-1)
  if (!clause || !subject || !object || !last || clause.arguments.length > 2 || wordOf(headOf(last)) !== '負担割合') return false
  const successor = scope.bodies(subject.phrase)?.members(scope.binding.years[0]!)?.[0]
  for (const { parts } of object.phrase.items) {
    const name = wordOf(parts[0]!) ?? ''
    const draft = drafts.find((one) => one.successor === successor && one.predecessors.includes(name))
    if (draft) draft.inherits.push(name)
    else scope.report(diagnostic('unknown-predecessor', { body: name, successor: scope.text(subject.phrase.span) }, parts[0]!.span, { suggestion: didYouMean(name, drafts.flatMap(({ predecessors }) => predecessors)) }))
  }
  return true
}

function only({ clauses, lead, items }: Sentence, stem: string): Clause | undefined {
  const [clause] = clauses
  const more = clause ? clause.conditions.length + clause.adverbs.length + clause.manner.length : 0
  const plain = clauses.length === 1 && !lead && !items && more === 0 && clause?.verb.stem === stem
  return plain && !clause.verb.negated && clause.verb.modality === undefined ? clause : undefined
}

function dayOf(parts: readonly Part[] | undefined): string | undefined {
  const core = parts?.length === 1 ? parts[0]!.core : undefined
  return core?.kind === 'date' && core.year !== undefined && core.day !== 'end' ? calendarDate(core.year, core.month, core.day) : undefined
}
