import { diagnostic } from '@renkei/diagnostics'
import type { Clause, Phrase, Sentence } from '@renkei/dsl'
import { costMention } from '../cost-name.ts'
import { argumentsWith, argumentWith, onlyItem, wordOf } from '../phrases.ts'
import type { YearWindow } from '../program.ts'
import type { Scope } from '../scope.ts'
import { yearsOfPhrase } from '../years.ts'
import type { Advance } from './advance.ts'

/** A programme while it is read. */
export interface AdvanceDraft {
  readonly scope: Scope
  readonly advances: Advance[]
  readonly costs: ReadonlySet<string>
}

/** 運営費は、甲市が支弁し、他の関係市町に求償する. */
export function isAdvance(sentence: Sentence): boolean {
  return sentence.clauses[0]?.verb.stem === '支弁する' && sentence.clauses.slice(1).every(({ verb }) => verb.stem === '求償する')
}

export function readAdvances(sentences: readonly Sentence[], draft: AdvanceDraft): void {
  for (const sentence of sentences.filter(isAdvance)) {
    const advance = sentence.lead || sentence.clauses.some(({ conditions, adverbs, verb }) => conditions.length > 0 || adverbs.length > 0 || verb.negated) ? undefined : advanceOf(sentence, draft)
    if (advance === undefined) draft.scope.report(diagnostic('advance-not-understood', {}, sentence.span))
    else if (advance !== 'reported') draft.advances.push(advance)
  }
}

function advanceOf({ clauses: [pays, asks, ...more], span }: Sentence, draft: AdvanceDraft): Advance | 'reported' | undefined {
  const { scope, costs } = draft
  const about = argumentsWith(pays!, 'は').flatMap(({ phrase }) => (yearsOfPhrase(phrase) ? [] : (onlyItem(phrase) ?? [])))[0]
  const mention = about && costMention(about, scope)
  const payer = argumentWith(pays!, 'が')?.phrase
  const others = pays!.arguments.filter(({ particle, phrase }) => phrase !== payer && !yearsOfPhrase(phrase) && !(particle === 'は' && onlyItem(phrase) === about))
  if (!mention || !costs.has(mention.name) || !payer || others.length > 0 || more.length > 0) return undefined
  const by = scope.bodies(payer)
  const claims = asks && claimsOf(asks, scope)
  if (!by || claims === 'reported') return 'reported'
  if (asks && !claims) return undefined
  return { cost: mention.name, by, years: yearsOf(pays!, mention.years), span, ...(claims ? { claims } : {}) }
}

function yearsOf(clause: Clause, named: readonly YearWindow[]): readonly YearWindow[] {
  const years = [...named, ...clause.arguments.flatMap(({ phrase }) => yearsOfPhrase(phrase) ?? [])]
  return years.length > 0 ? years : [{}]
}

function claimsOf(clause: Clause, scope: Scope): Advance['claims'] | 'reported' {
  const whom = argumentWith(clause, 'に')?.phrase
  if (!whom || clause.arguments.length > 1) return undefined
  return isOthers(whom) ? 'others' : (scope.bodies(whom) ?? 'reported')
}

/** 他の関係市町: all the others who bear it. */
function isOthers(phrase: Phrase): boolean {
  const parts = onlyItem(phrase)?.parts ?? []
  return parts.length === 2 && wordOf(parts[0]!) === '他'
}
