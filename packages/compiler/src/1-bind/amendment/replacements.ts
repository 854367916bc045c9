import { diagnostic, type Span } from '@renkei/diagnostics'
import type { Section, Sentence } from '@renkei/dsl'
import { costMention } from '../cost-name.ts'
import { reportItems } from '../declarations/section.ts'
import { argumentsWith, hasVerb, headOf, lastClause, wordOf } from '../phrases.ts'
import type { ProgrammeDraft } from '../programme-draft.ts'
import type { Scope } from '../scope.ts'
import { headReaders, type Head } from './amendment-head.ts'

/** 事業【1】の運営費の負担を次のように改める, and what stands below it. */
export interface Replacement {
  readonly target: ProgrammeDraft
  readonly what: readonly { readonly cost: string; readonly of: '負担' | '額'; readonly span: Span }[]
  readonly sentences: readonly Sentence[]
  readonly span: Span
}

/** What stands before the first 次のように改める says when; what stands below one takes the place of what it names. */
export function replacements(section: Section, head: Head, drafts: readonly ProgrammeDraft[], scope: Scope): readonly Replacement[] {
  const readers = headReaders(head, scope)
  const found: (Replacement & { readonly sentences: Sentence[] })[] = []
  let lost = false
  for (const sentence of section.sentences) {
    if (reportItems(sentence, scope)) continue
    if (hasVerb(lastClause(sentence), '改める')) {
      const replacement = replacementOf(sentence, drafts, scope)
      lost = replacement === undefined
      if (replacement) found.push({ ...replacement, sentences: [] })
    } else if (found.length > 0 && !lost) found.at(-1)!.sentences.push(sentence)
    else if (!lost && !readers.some((read) => read(sentence))) scope.report(diagnostic('sentence-not-understood', { heading: '改正' }, sentence.span))
  }
  if (found.length === 0 && !lost) scope.report(diagnostic('amends-nothing', { why: '「…を次のように改める。」がない' }, section.heading.span))
  return found
}

/** 事業【1】の運営費の負担及び事業費の額を次のように改める. */
function replacementOf(sentence: Sentence, drafts: readonly ProgrammeDraft[], scope: Scope): Omit<Replacement, 'sentences'> | undefined {
  const clause = lastClause(sentence)
  const [object, second] = argumentsWith(clause, 'を')
  const isPlain = sentence.clauses.length === 1 && !sentence.lead && clause.arguments.length === 1 && clause.verb.modality === undefined && clause.adverbs.map(({ value }) => value).join() === '次のように'
  if (!object || second || !isPlain || clause.verb.negated) {
    scope.report(diagnostic('sentence-not-understood', { heading: '改正' }, sentence.span))
    return undefined
  }
  const named = object.phrase.items.map((item) => ({ mention: costMention({ ...item, parts: item.parts.slice(0, -1) }, scope), of: wordOf(headOf(item)), span: item.span }))
  const number = named.find(({ mention }) => mention.programme !== undefined)?.mention.programme
  const target = number === undefined ? (drafts.length === 1 ? drafts[0] : undefined) : drafts.find((draft) => draft.number === number)
  const what = named.flatMap(({ mention, of, span }) => (of === '負担' || of === '額' ? [{ cost: mention.name, of, span } as const] : []))
  const wrong = what.length < named.length ? '改められるのは費用の負担と額だけ' : !target ? 'どの事業かが分からない' : unknown(what, target)
  if (target && wrong === undefined) return { target, what, span: sentence.span }
  scope.report(diagnostic('amends-nothing', { why: wrong ?? '' }, object.span))
  return undefined
}

function unknown(what: Replacement['what'], { costs, burdens }: ProgrammeDraft): string | undefined {
  const missing = what.find(({ cost, of }) => !costs.has(cost) || (of === '負担' && !burdens.some((burden) => burden.cost === cost)))
  return missing && `「${missing.cost}」の${missing.of}を定める文が元の規則にない`
}
