import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Clause, Phrase, Sentence } from '@renkei/dsl'
import type { SequenceStep } from '../../3-lower/sequence.ts'
import { partsOfClause, type ClauseParts } from '../burden-clause.ts'
import { yearsOf } from '../burden-group.ts'
import type { Rounding } from '../program.ts'
import type { ProgrammeDraft } from '../programme-draft.ts'
import { bindRounding, speaksOfRounding } from '../rounding.ts'
import { plainWord } from '../phrases.ts'
import { partiesNames, type Scope } from '../scope.ts'
import { methodScope, readMethodSetting, sharedCost, type MethodUse } from './method-scope.ts'
import { namesAtPlaceOfUse } from './names-at-place-of-use.ts'

/** What a method does where it is used. */
export interface ReadMethod {
  readonly steps: readonly SequenceStep[]
  readonly rounding?: Rounding
}

/** Reads a clause as a step after those before it. */
export type ReadStep = (parts: ClauseParts, before: readonly SequenceStep[], draft: ProgrammeDraft) => SequenceStep | undefined

/** Reads a method with the names of the place that uses it. undefined where something is not understood; that is reported. */
export function readMethod(use: MethodUse, outer: Scope, by: Phrase, readStep: ReadStep): ReadMethod | undefined {
  const found: Diagnostic[] = []
  const draft = methodScope(use, outer, found)
  const read = readSentences(use, draft, readStep)
  const misnamed = use.renamings.some(({ used }) => !used)
  const told = found.map((one) => namesAtPlaceOfUse(one, use, by.span)).filter(({ name }) => name !== 'method-name-not-bound' || !misnamed)
  for (const one of told) outer.report(one)
  return read
}

function readSentences({ method, who }: MethodUse, draft: ProgrammeDraft, readStep: ReadStep): ReadMethod | undefined {
  const { section, name, span } = method
  const rounded = section.sentences.filter(speaksOfRounding)
  const others = section.sentences.filter((sentence) => !speaksOfRounding(sentence))
  const [burden, second] = others.filter(bears)
  // Told where it was parsed.
  if (section.unread?.length) return undefined
  const odd = others.find((sentence) => !bears(sentence) && !isRemark(sentence, draft) && !readMethodSetting(sentence, draft))?.span ?? second?.span
  const [rounding] = rounded.map((sentence) => bindRounding(sentence, draft.scope, false))
  if (!burden || odd || burden.lead || rounded.length > 1) {
    draft.scope.report(diagnostic('sharing-method-not-understood', { name }, odd ?? burden?.span ?? span))
    return undefined
  }
  const steps = stepsOf(burden, who, draft, readStep)
  if (!steps || (rounded.length > 0 && !rounding)) return undefined
  return { steps, ...(rounding ? { rounding } : {}) }
}

function bears({ clauses }: Sentence): boolean {
  return clauses.at(-1)!.verb.stem === '負担する'
}

/** 出典の箇所は、「…」とする。 */
function isRemark(sentence: Sentence, { scope }: ProgrammeDraft): boolean {
  return /^(?:出典|出典の箇所|概要|備考)は、「[^」]*」とする。$/.test(scope.text(sentence.span))
}

function stepsOf(sentence: Sentence, who: Phrase, draft: ProgrammeDraft, readStep: ReadStep): readonly SequenceStep[] | undefined {
  const steps: SequenceStep[] = []
  for (const clause of sentence.clauses) {
    const parts = paidBy(who, partsOfClause(withoutTopic(clause), sentence, draft.scope))
    const odd = oddPart(parts)
    if (odd) {
      draft.scope.report(diagnostic('words-not-understood', { words: draft.scope.text(odd) }, odd))
      return undefined
    }
    const step = readStep(parts, steps, draft)
    if (!step) return undefined
    steps.push(step)
  }
  return steps
}

/** 経費は、…: what is shared, said for the reader. */
function withoutTopic(clause: Clause): Clause {
  return { ...clause, arguments: clause.arguments.filter(({ particle, phrase }) => particle !== 'は' || plainWord(phrase) !== sharedCost) }
}

/** 関係団体, or nobody named: those of the sentence that uses the method. */
function paidBy(who: Phrase, parts: ClauseParts): ClauseParts {
  const { burden } = parts
  const named = burden.payers && !burden.payers.except && !burden.payers.among ? plainWord(burden.payers) : undefined
  const parties = burden.payers === undefined || (partiesNames as readonly (string | undefined)[]).includes(named)
  return parties ? { ...parts, burden: { ...burden, payers: who } } : parts
}

/** A method says how, not what, when or on which condition: that is for the sentence that uses it. */
function oddPart(parts: ClauseParts) {
  const { clause } = parts.burden
  return parts.mentions[0]?.item.span ?? clause.conditions[0]?.span ?? (yearsOf(parts).length > 0 ? clause.span : undefined)
}
