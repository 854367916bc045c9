import { diagnostic, type Diagnostic, type Span } from '@renkei/diagnostics'
import type { Phrase, Sentence } from '@renkei/dsl'
import { readValue } from '../cost-statements.ts'
import { readShareDefinition } from '../definition.ts'
import type { BodySet } from '../program.ts'
import { ProgrammeDraft } from '../programme-draft.ts'
import { yenUnit } from '../quantity/quantity.ts'
import { readQuantityDefinition } from '../quantity/definition.ts'
import { partiesNames, Scope } from '../scope.ts'
import { strayWords } from '../stray-words.ts'
import type { Renaming, SharingMethod } from './sharing-method.ts'

/** By this word a method speaks of what it shares. */
export const sharedCost = '経費'

/** Where a method is used: by whom, and what its words mean there. */
export interface MethodUse {
  readonly method: SharingMethod
  readonly payers: BodySet
  /** The words that name them. */
  readonly who: Phrase
  readonly renamings: readonly Renaming[]
  /** The words that name the method. */
  readonly span: Span
}

/**
 * The names that hold inside a method where it is used: 関係団体 are those who share there, 経費 is what they share, then what the using sentence
 * renames and what the method defines; all other names are those of the place of use.
 */
export function methodScope({ method, payers, renamings, span }: MethodUse, outer: Scope, diagnostics: Diagnostic[]): ProgrammeDraft {
  const draft = new ProgrammeDraft('', '', span, new Scope({ ...outer.binding, diagnostics, using: [...(outer.binding.using ?? []), method.name] }, outer))
  const { scope } = draft
  for (const name of partiesNames) scope.declare(name, { kind: 'set', set: { ...payers, members: (year) => payers.members(year), months: (year) => payers.months?.(year) ?? new Map() } }, span)
  scope.declare(sharedCost, { kind: 'quantity', quantity: () => ({ form: { kind: 'spoken-of' }, unit: yenUnit, perBody: false, text: sharedCost, span }) }, span)
  for (const renaming of renamings) rename(renaming, method, scope, outer)
  return draft
}

function rename(renaming: Renaming, { section }: SharingMethod, scope: Scope, outer: Scope): void {
  const { from, to, span } = renaming
  const spoken = section.sentences.some((sentence) => scope.text(sentence.span).includes(from))
  if (!spoken) return
  renaming.used = true
  const entity = outer.find(to)
  if (entity) scope.declare(from, entity, span)
  else outer.report(diagnostic('unknown-value', { name: to }, span))
}

/** What a method defines for itself: shares, amounts worked out, values. */
export function readMethodSetting(sentence: Sentence, draft: ProgrammeDraft): boolean {
  if (sentence.lead || strayWords(sentence)) return false
  return readShareDefinition(sentence, draft.scope) || readQuantityDefinition(sentence, draft) || readValue(sentence, draft)
}
