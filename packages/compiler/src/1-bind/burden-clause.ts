import type { Argument, Clause, Item, Phrase, Sentence } from '@renkei/dsl'
import type { BurdenClause } from '../method.ts'
import { costMention, isAmount, isRest, isWhole, type CostMention } from './cost-name.ts'
import { argumentsWith, argumentWith, onlyItem } from './phrases.ts'
import type { Scope } from './scope.ts'
import { yearsOfPhrase } from './years.ts'

/** A clause of a burden sentence: what it is about, and what the methods will look at. */
export interface ClauseParts {
  readonly mentions: readonly CostMention[]
  /** 残額を: this clause takes what the ones before it left. */
  readonly rest: boolean
  readonly burden: BurdenClause
}

export function partsOfClause(clause: Clause, sentence: Sentence, scope: Scope): ClauseParts {
  const object = argumentsWith(clause, 'を').flatMap((argument) => onlyItem(argument.phrase) ?? []).find(isAmount)
  const payers = payersOfClause(clause, scope)
  const by = argumentWith(clause, 'により')?.phrase
  const amount = object && !isRest(object) && !isWhole(object) ? object : undefined
  return {
    mentions: mentionsOf(clause, scope),
    rest: object !== undefined && isRest(object),
    burden: { clause, sentence, ...(payers ? { payers } : {}), ...(by ? { by } : {}), ...(amount ? { amount } : {}) },
  }
}

/** …が, or the topic where it names bodies: 山形市は、運営費を負担する。 */
function payersOfClause(clause: Clause, scope: Scope): Phrase | undefined {
  const subjects = argumentsWith(clause, 'が').map((argument) => argument.phrase)
  const named = subjects.find((phrase) => scope.namesBodies(phrase))
  if (named) return named
  const topic = argumentsWith(clause, 'は').find((argument) => scope.namesBodies(argument.phrase))?.phrase
  return topic ?? (clause.verb.stem === 'ない' ? undefined : subjects[0])
}

/** The costs a clause is about: its topic or object that is neither a year, nor bodies, nor an amount. */
function mentionsOf(clause: Clause, scope: Scope): readonly CostMention[] {
  const about = [...argumentsWith(clause, 'は'), ...argumentsWith(clause, 'を'), ...argumentsWith(clause, 'none')].find((argument) => isCost(argument, clause, scope))
  return about ? about.phrase.items.map((item) => costMention(item, scope)) : []
}

function isCost({ phrase }: Argument, clause: Clause, scope: Scope): boolean {
  if (yearsOfPhrase(phrase) || scope.namesBodies(phrase) || phrase.items.every(isAmount)) return false
  return !(clause.verb.stem === '要する' && isBurdenWord(phrase.items[0]!))
}

/** 負担を要しない: the burden itself, not a cost. */
function isBurdenWord(item: Item): boolean {
  const { core } = item.parts[0]!
  return item.parts.length === 1 && core.kind === 'name' && core.value === '負担'
}
