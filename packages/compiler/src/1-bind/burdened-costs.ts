import { diagnostic } from '@renkei/diagnostics'
import type { Sentence } from '@renkei/dsl'
import type { ClauseParts } from './burden-clause.ts'
import type { BurdenGroup } from './burden-group.ts'
import type { When } from './burden-when.ts'
import { definedIncrement } from './conditional-cost.ts'
import { restName, totalName, unknownCost, type CostMention } from './cost-name.ts'
import { definedCost } from './quantity/definition.ts'
import type { CostDraft, ProgrammeDraft } from './programme-draft.ts'

/** Where a clause stands: its sentence, what the clauses before it are about, and when it holds. */
export interface BurdenPlace {
  readonly draft: ProgrammeDraft
  readonly sentence: Sentence
  /** The costs of the sentence before. */
  readonly before: readonly string[]
  readonly when: When
  readonly groups: readonly BurdenGroup[]
}

/** The costs a clause is about; what ただし and その負担 leave unsaid comes from the condition or the sentence before. */
export function burdenedCosts(parts: ClauseParts, { draft, before, when: { arising }, groups, sentence }: BurdenPlace): readonly CostDraft[] | undefined {
  const unsaid = arising ? [arising] : (groups.at(-1)?.costs ?? before.flatMap((name) => draft.costs.get(name) ?? []))
  if (parts.mentions.length === 0) return unsaid
  const costs: CostDraft[] = []
  for (const mention of parts.mentions) {
    if (mention.name === '' || (arising && mention.name === totalName)) costs.push(...unsaid)
    else {
      const cost = costOf(mention, parts, draft)
      if (!cost || !agrees(cost, arising, sentence, draft)) return undefined
      costs.push(cost)
    }
  }
  return costs
}

/** Under 増分が生じる場合は only that cost is spoken of: who bears another one does not hang on it. */
function agrees(cost: CostDraft, arising: CostDraft | undefined, sentence: Sentence, { scope }: ProgrammeDraft): boolean {
  if (!arising || arising === cost) return true
  const { span } = sentence.clauses.flatMap((clause) => clause.conditions)[0]!
  scope.report(diagnostic('condition-not-supported', { condition: scope.text(span) }, span))
  return false
}

function costOf(mention: CostMention, parts: ClauseParts, draft: ProgrammeDraft): CostDraft | undefined {
  const { name, item } = mention
  const known = draft.costs.get(name)
  if (known) return known
  const increment = definedIncrement(name, name, draft, item.span)
  if (increment) return increment
  const derived = definedCost(name, draft, item.span)
  if (derived) return derived
  if (name === totalName) return draft.cost(name, 'total', item.span)
  if (name === restName) return draft.cost(name, 'rest', item.span)
  if (parts.burden.clause.verb.stem === '要する') return draft.cost(name, 'outside', item.span)
  draft.scope.report(unknownCost(name, draft, item.span))
  return undefined
}
