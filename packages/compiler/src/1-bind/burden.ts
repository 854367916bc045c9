import { diagnostic, type Span } from '@renkei/diagnostics'
import type { Condition, Sentence } from '@renkei/dsl'
import { yearList } from '../2-check/year-list.ts'
import { sequence, type SequenceStep } from '../3-lower/sequence.ts'
import type { Method } from '../method.ts'
import { yearsOfClause } from './amounts.ts'
import { partsOfClause, type ClauseParts } from './burden-clause.ts'
import { restName, totalName, unknownCost, type CostMention } from './cost-name.ts'
import { arisingCost, definedIncrement } from './conditional-cost.ts'
import type { Burden, YearWindow } from './program.ts'
import type { CostDraft, ProgrammeDraft } from './programme-draft.ts'
import { unreadWords } from './unread-words.ts'
import { inAny } from './years.ts'

/** One group of clauses on the same costs: a step each. */
interface Group {
  readonly costs: readonly CostDraft[]
  readonly years: readonly YearWindow[]
  readonly steps: SequenceStep[]
  readonly span: Span
}

/**
 * A sentence that says who bears a cost. `before` are the costs of the sentence before it, to which ただし belongs.
 * Gives the costs it speaks of, or undefined where it could not be read; that is reported.
 */
export function readBurden(sentence: Sentence, draft: ProgrammeDraft, before: readonly string[], methods: readonly Method[]): readonly string[] | undefined {
  const conditions = sentence.clauses.flatMap((clause) => clause.conditions)
  const [arising] = conditions.map((condition) => arisingCost(condition, draft, before[0]))
  if (arising === 'reported') return undefined
  const groups: Group[] = []
  let topic: readonly CostMention[] = []
  for (const clause of sentence.clauses) {
    const parts = partsOfClause(clause, sentence, draft.scope)
    if (clause.verb.stem === '含める' && clause.verb.negated) topic = parts.mentions
    else if (saysHowToAgree(parts, groups)) continue
    else if (!readClause(parts.mentions.length > 0 ? parts : { ...parts, mentions: topic }, { draft, before, methods, arising, groups, sentence })) return undefined
  }
  for (const group of groups) pushBurdens(group, sentence, conditions, draft)
  return groups.flatMap((group) => group.costs.map((cost) => cost.name))
}

interface Reading {
  readonly draft: ProgrammeDraft
  readonly before: readonly string[]
  readonly methods: readonly Method[]
  readonly arising: CostDraft | undefined
  readonly groups: Group[]
  readonly sentence: Sentence
}

/** 関係市町が協議して、それぞれ負担する: what is to be agreed comes after, and without a subject of its own. */
function saysHowToAgree({ burden }: ClauseParts, groups: readonly Group[]): boolean {
  const before = burden.sentence.clauses[burden.sentence.clauses.indexOf(burden.clause) - 1]
  return before?.verb.form === 'te' && !burden.payers && groups.at(-1)?.steps.at(-1)?.method.name === 'open'
}

/** False where the clause could not be read; that is reported, and nothing is made of the rest of the sentence. */
function readClause(parts: ClauseParts, reading: Reading): boolean {
  const { draft, groups, methods } = reading
  const current = groups[groups.length - 1]
  const group = current && goesOn(parts, current) ? current : newGroup(parts, reading)
  const step = group && stepOf(parts, draft, methods)
  if (!group || !step) return false
  if (group !== current) groups.push(group)
  group.steps.push(step)
  return group.steps.length === 1 || addsUp(group, parts, draft)
}

/** Another step on the same cost in the same years. */
function goesOn(parts: ClauseParts, { costs }: Group): boolean {
  const own = yearsOf(parts).length > 0
  return !own && parts.mentions.every((mention) => costs.some((cost) => cost.name === mention.name))
}

/** Beside other steps, one that bears the whole cost bears it twice. */
function addsUp({ steps, costs, years, span }: Group, { burden: { clause } }: ClauseParts, draft: ProgrammeDraft): boolean {
  const whole = steps.some(({ method, rest, part }) => method.sharesCost && !rest && !part)
  if (!whole) return true
  const inForce = draft.scope.binding.years.filter((year) => inAny(years, year))
  const args = { cost: costs[0]!.name, programme: draft.number, years: yearList(inForce) }
  draft.scope.report(diagnostic('cost-borne-twice', args, clause.span, { related: [{ span, label: 'first-here' }] }))
  return false
}

/** The years a clause names, with its cost or beside it. */
function yearsOf({ mentions, burden }: ClauseParts): readonly YearWindow[] {
  return [...mentions.flatMap((mention) => mention.years), ...(yearsOfClause(burden.clause) ?? [])]
}

function newGroup(parts: ClauseParts, reading: Reading): Group | undefined {
  const { draft, sentence } = reading
  const costs = costsOf(parts, reading)
  if (!costs) return undefined
  const years = yearsOf(parts)
  if (costs.length === 0) {
    draft.scope.report(diagnostic('burden-without-cost', {}, sentence.span))
    return undefined
  }
  return { costs, years: years.length > 0 ? years : [{}], steps: [], span: sentence.span }
}

/** The costs a clause is about; what ただし and その負担 leave unsaid comes from the condition or the sentence before. */
function costsOf(parts: ClauseParts, { draft, before, arising, groups, sentence }: Reading): readonly CostDraft[] | undefined {
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
  if (name === totalName) return draft.cost(name, 'total', item.span)
  if (name === restName) return draft.cost(name, 'rest', item.span)
  if (parts.burden.clause.verb.stem === '要する') return draft.cost(name, 'outside', item.span)
  draft.scope.report(unknownCost(name, draft, item.span))
  return undefined
}

/** The first method that knows the clause. */
function stepOf(parts: ClauseParts, draft: ProgrammeDraft, methods: readonly Method[]): SequenceStep | undefined {
  const unread = unreadWords(parts.burden, parts.read)
  if (unread) {
    draft.scope.report(diagnostic('words-not-understood', { words: draft.scope.text(unread) }, unread))
    return undefined
  }
  for (const method of methods) {
    const found = method.recognise(parts.burden, draft.scope)
    if (found === 'reported') return undefined
    if (found) return { method, bound: found.bound, rest: parts.rest, part: parts.burden.amount !== undefined }
  }
  draft.scope.report(notUnderstood(parts, draft))
  return undefined
}

function notUnderstood({ burden }: ClauseParts, draft: ProgrammeDraft) {
  const { clause, payers, amount, by } = burden
  if (clause.verb.stem !== '負担する') return diagnostic('sentence-not-understood', { heading: '事業' }, clause.span)
  if (!payers) return diagnostic('burden-without-payer', {}, clause.span)
  const words = amount ?? by
  if (words) return diagnostic('words-not-understood', { words: draft.scope.text(words.span) }, words.span)
  return diagnostic('payers-without-method', { payers: draft.scope.text(payers.span) }, payers.span)
}

function pushBurdens(group: Group, sentence: Sentence, conditions: readonly Condition[], draft: ProgrammeDraft): void {
  const [only] = group.steps
  if (!only) return
  const step: SequenceStep = group.steps.length === 1 ? only : { method: sequence, bound: group.steps, rest: false, part: false }
  const payers = step.method.payers?.(step.bound)
  const hedges = sentence.clauses.flatMap((clause) => clause.adverbs).filter((adverb) => adverb.kind === 'hedge').map(({ image, span }) => ({ word: image, span }))
  const regardless = sentence.clauses.some((clause) => clause.arguments.some((argument) => draft.scope.text(argument.span).includes('規定にかかわらず')))
  for (const cost of group.costs) {
    const burden: Burden = {
      cost: cost.name,
      years: group.years,
      method: step.method.name,
      sharesCost: step.method.sharesCost,
      rounds: step.method.rounds?.(step.bound) ?? false,
      lower: (site) => step.method.lower(step.bound, site),
      reading: step.method.reading(step.bound),
      ...(payers ? { payers } : {}),
      pools: step.method.pools?.(step.bound) ?? false,
      yearsBack: step.method.yearsBack?.(step.bound) ?? 0,
      hedges,
      ...(conditions[0] ? { condition: draft.scope.text(conditions[0].span) } : {}),
      exception: sentence.lead?.kind === 'proviso' || regardless,
      span: sentence.span,
    }
    draft.burdens.push(burden)
  }
}
