import { diagnostic } from '@renkei/diagnostics'
import type { Phrase, Sentence } from '@renkei/dsl'
import { sharingOfStep, sequence, type SequenceStep } from '../3-lower/sequence.ts'
import { maySeveral, type Method } from '../method.ts'
import { partsOfClause, type ClauseParts } from './burden-clause.ts'
import { addsUp, goesOn, yearsByCost, yearsOf, type BurdenGroup } from './burden-group.ts'
import { stepOf } from './burden-step.ts'
import { always, readWhen } from './burden-when.ts'
import { beyondAnother } from './beyond.ts'
import { burdenedCosts, type BurdenPlace } from './burdened-costs.ts'
import type { CostMention } from './cost-name.ts'
import { partsMissTheWhole } from './parts-miss-the-whole.ts'
import type { Burden } from './program.ts'
import type { ProgrammeDraft } from './programme-draft.ts'
import type { Scope } from './scope.ts'
import { sharingLeftOpen } from './sharing-left-open.ts'
import { regardlessOf } from './statement.ts'
import { hasAdverb } from './phrases.ts'

/**
 * A sentence that says who bears a cost. `before` are the costs of the sentence before it, to which ただし belongs.
 * Gives the costs it speaks of, or undefined where it could not be read; that is reported.
 */
export function readBurden(sentence: Sentence, draft: ProgrammeDraft, before: readonly string[], methods: readonly Method[]): readonly string[] | undefined {
  const place = { draft, before, sentence, groups: [] as BurdenGroup[] }
  let when = always
  let topic: readonly CostMention[] = []
  let bearers: Phrase | undefined
  for (const said of clausesOf(sentence, draft.scope)) {
    const parts = bearers && goesOnSharing(said, bearers, draft.scope) ? { ...said, burden: { ...said.burden, payers: bearers } } : said
    const { clause } = parts.burden
    bearers = parts.burden.payers
    const hangs = clause.conditions.length > 0 ? readWhen(clause, draft, before[0]) : when
    if (!hangs) return undefined
    when = hangs
    if (clause.verb.stem === '含める' && clause.verb.negated) topic = parts.mentions
    else if (saysHowToAgree(parts, place.groups)) continue
    else if (!readClause(parts.mentions.length > 0 ? parts : { ...parts, mentions: topic }, { ...place, when }, methods)) return undefined
  }
  for (const group of place.groups) pushBurdens(group, sentence, draft)
  return place.groups.flatMap((group) => group.costs.map((cost) => cost.name))
}

/** The clauses, two that say one thing as one. */
function clausesOf(sentence: Sentence, scope: Scope): readonly ClauseParts[] {
  const all = sentence.clauses.map((clause) => partsOfClause(clause, sentence, scope))
  if (all.length === 1) return all
  const withNext = all.map((parts, at) => all[at + 1] && sharingLeftOpen(parts, all[at + 1]!, scope))
  return all.flatMap((parts, at) => (withNext[at] ? [] : [withNext[at - 1] ?? parts]))
}

/** 構成団体がその20%を均等に負担し、残額を人口の割合により負担する: who shares the one shares the other, where the sentence names nobody else. */
function goesOnSharing({ burden: { clause, payers, amount, by }, rest }: ClauseParts, bearers: Phrase, scope: Scope): boolean {
  if (payers || clause.verb.stem !== '負担する' || !(rest || amount)) return false
  const set = by || hasAdverb(clause, '均等に') ? scope.bodies(bearers) : undefined
  return set !== undefined && maySeveral(set, scope)
}

/** 関係市町が協議して、それぞれ負担する: what is to be agreed comes after, and without a subject of its own. */
function saysHowToAgree({ burden }: ClauseParts, groups: readonly BurdenGroup[]): boolean {
  const before = burden.sentence.clauses[burden.sentence.clauses.indexOf(burden.clause) - 1]
  return before?.verb.form === 'te' && !burden.payers && groups.at(-1)?.steps.at(-1)?.method.name === 'open'
}

/** False where the clause could not be read; that is reported, and nothing is made of the rest of the sentence. */
function readClause(parts: ClauseParts, place: BurdenPlace & { readonly groups: BurdenGroup[] }, methods: readonly Method[]): boolean {
  const { draft, groups, when } = place
  const astray = beyondAnother(parts.burden, draft.scope)
  if (astray) {
    draft.scope.report(diagnostic('words-not-understood', { words: draft.scope.text(astray) }, astray))
    return false
  }
  const current = groups[groups.length - 1]
  const group = current?.when === when && goesOn(parts, current) ? current : newGroup(parts, place)
  const step = group && stepOf(parts, group, draft, methods)
  if (!group || !step) return false
  if (group !== current) groups.push(group)
  group.steps.push(step)
  return group.steps.length === 1 || addsUp(group, parts, draft)
}

function newGroup(parts: ClauseParts, place: BurdenPlace): BurdenGroup | undefined {
  const { draft, sentence, when } = place
  const costs = burdenedCosts(parts, place)
  if (!costs) return undefined
  const years = yearsOf(parts)
  if (costs.length === 0) {
    draft.scope.report(diagnostic('burden-without-cost', {}, sentence.span))
    return undefined
  }
  return { costs: [...new Set(costs)], years: years.length > 0 ? years : [{}], yearsOf: yearsByCost(parts), when, steps: [], span: sentence.span }
}

/** Who pays others what their people used bears no part of a cost, so that nothing is left of it for other steps. */
function paysBeside({ steps, span }: BurdenGroup, { scope }: ProgrammeDraft): boolean {
  if (steps.length === 1 || !steps.some(({ method }) => method.receives)) return false
  scope.report(diagnostic('words-not-understood', { words: scope.text(span) }, span))
  return true
}

function pushBurdens(group: BurdenGroup, sentence: Sentence, draft: ProgrammeDraft): void {
  const [only] = group.steps
  if (!only || paysBeside(group, draft) || partsMissTheWhole(group, draft)) return
  const step: SequenceStep = group.steps.length === 1 && !only.amount ? only : { method: sequence, bound: group.steps, rest: false, part: false }
  const payers = step.method.payers?.(step.bound)
  const hedges = sentence.clauses.flatMap((clause) => clause.adverbs).filter((adverb) => adverb.kind === 'hedge').map(({ image, span }) => ({ word: image, span }))
  const regardless = regardlessOf(sentence, draft.scope).length > 0
  const named = group.steps.flatMap((one) => one.named ?? [])
  const rounding = named.find((one) => one.rounding)?.rounding
  for (const cost of group.costs) {
    const burden: Burden = {
      cost: cost.name,
      years: group.yearsOf(cost),
      method: step.method.name,
      sharesCost: step.method.sharesCost,
      rounds: step.method.rounds?.(step.bound) ?? false,
      lower: (site) => step.method.lower(step.bound, site),
      reading: step.method.reading(step.bound),
      ...(step.method.receives ? { receives: (site) => step.method.receives!(step.bound, site) } : {}),
      ...(group.steps.length === 1 && only.method.weight ? { sharing: (site) => sharingOfStep(only, site) } : {}),
      ...(group.steps.length === 1 && !only.amount && only.method.weight ? { weight: (site) => only.method.weight!(only.bound, site) } : {}),
      ...(payers ? { payers } : {}),
      ...(group.steps.some(({ method }) => method.open) ? { open: true as const } : {}),
      ...(named.length > 0 ? { named: named.map(({ method }) => method) } : {}),
      ...(rounding ? { rounding } : {}),
      ...(step.method.mix ? { mix: step.method.mix(step.bound) } : {}),
      pools: step.method.pools?.(step.bound) ?? false,
      yearsBack: step.method.yearsBack?.(step.bound) ?? 0,
      hedges,
      ...(group.when.text === undefined ? {} : { condition: group.when.text }),
      guards: group.when.guards,
      exception: sentence.lead?.kind === 'proviso' || regardless,
      span: sentence.span,
    }
    draft.burdens.push(burden)
  }
}
