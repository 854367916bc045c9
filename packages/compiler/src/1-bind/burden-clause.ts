import type { Argument, Clause, Item, Phrase, Sentence } from '@renkei/dsl'
import type { BurdenClause } from '../method.ts'
import { costMention, isAmount, isRest, isWhole, type CostMention } from './cost-name.ts'
import { sideOfPhrase } from './pair.ts'
import { takesRest } from './fraction-of-rest.ts'
import { argumentsWith, argumentWith, headOf, onlyItem, plainWord, wordOf } from './phrases.ts'
import { exceeds } from './quantity/read-calculation.ts'
import { composes } from './quantity/read-quantity.ts'
import type { Scope } from './scope.ts'
import { yearsOfItem, yearsOfPhrase } from './years.ts'

/** A clause of a burden sentence: what it is about, and what the methods will look at. */
export interface ClauseParts {
  readonly mentions: readonly CostMention[]
  /** 残額を, これを超える額は: this clause takes what the ones before it left. */
  readonly rest: boolean
  /** 2,000万円を限度として: never more than this is borne by it. */
  readonly limit?: Phrase
  readonly burden: BurdenClause
  /** The arguments that say all this. */
  readonly read: ReadonlySet<Argument>
}

/** 2,000万円を限度として, 2,000万円を上限として. */
const limitWords: ReadonlySet<string> = new Set(['限度', '上限'])

export function partsOfClause(clause: Clause, sentence: Sentence, scope: Scope): ClauseParts {
  const object = [...argumentsWith(clause, 'を'), ...argumentsWith(clause, 'は')].find(({ phrase }) => isAmountPhrase(phrase))
  const item = object && onlyItem(object.phrase)
  const left = leftOf(clause, sentence)
  const limited = argumentsWith(clause, 'として').find(({ phrase }) => limitWords.has(plainWord(phrase) ?? ''))
  const about = aboutOf(clause, scope)
  const payers = payersOfClause(clause, scope)
  const by = argumentWith(clause, 'により') ?? argumentsWith(clause, 'で', 'に応じ').find(({ phrase }) => namesRatio(phrase))
  const toward = payers && sideOfPhrase(payers.phrase, scope) ? argumentsWith(clause, 'に対し').find(({ phrase }) => sideOfPhrase(phrase, scope)) : undefined
  const amount = limited || object === left || (item && isWhole(item)) ? undefined : object?.phrase
  return {
    mentions: about ? costMentions(about.phrase, scope) : object && amount ? costInAmount(amount, scope) : [],
    rest: left !== undefined,
    ...(limited && object ? { limit: object.phrase } : {}),
    burden: { clause, sentence, ...(payers ? { payers: payers.phrase } : {}), ...(toward ? { toward: toward.phrase } : {}), ...(by ? { by: by.phrase } : {}), ...(amount ? { amount } : {}) },
    read: new Set([object, left, ...(object ? [limited] : []), about, payers, by, toward].filter((argument) => argument !== undefined)),
  }
}

/** 均等割50%及び人口割50%の割合で, 人口割で, 人口の割合に応じて: as by により. */
export function namesRatio({ items }: Phrase): boolean {
  return /割合?$/.test(wordOf(headOf(items.at(-1)!)) ?? '')
}

/** 運営費の2分の1を甲市が負担し: the amount says of which cost it is a part. */
function costInAmount(amount: Phrase, scope: Scope): readonly CostMention[] {
  const item = onlyItem(amount)
  const { core } = headOf(amount.items.at(-1)!)
  if (!item || item.parts.length < 2 || core.kind !== 'figure' || !core.ratio) return []
  const parts = item.parts.slice(0, -1)
  const mention = costMention({ parts, span: { ...item.span, end: parts.at(-1)!.span.end } }, scope)
  return scope.hasCost(mention.name) ? [mention] : []
}

/** 令和8年度及び令和9年度の運営費: years alone belong to the cost after them. */
function costMentions({ items }: Phrase, scope: Scope): readonly CostMention[] {
  const mentions: CostMention[] = []
  let years: CostMention['years'] = []
  for (const item of items) {
    const own = yearsOfItem(item)
    if (own) years = [...years, own]
    else {
      const mention = costMention(item, scope)
      mentions.push({ ...mention, years: [...years, ...mention.years] })
      years = []
    }
  }
  return mentions
}

/** …が, or what else names bodies: 山形市は、運営費を負担する · 運営費は、関係市町で負担する. */
function payersOfClause(clause: Clause, scope: Scope): Argument | undefined {
  const side = argumentsWith(clause, 'が', 'は').find(({ phrase }) => sideOfPhrase(phrase, scope))
  if (side) return side
  const subjects = argumentsWith(clause, 'が')
  const named = subjects.find(({ phrase }) => scope.namesBodies(phrase))
  if (named) return named
  const topic = argumentsWith(clause, 'は', 'で').find(({ phrase }) => scope.namesBodies(phrase))
  return topic ?? (clause.verb.stem === 'ない' ? undefined : subjects[0])
}

/** What a clause is about: its topic or object that is neither a year, nor bodies, nor an amount. */
function aboutOf(clause: Clause, scope: Scope): Argument | undefined {
  return [...argumentsWith(clause, 'は'), ...argumentsWith(clause, 'を'), ...argumentsWith(clause, 'none')].find((argument) => isCost(argument, clause, scope))
}

function isCost({ phrase }: Argument, clause: Clause, scope: Scope): boolean {
  if (yearsOfPhrase(phrase) || scope.namesBodies(phrase) || sideOfPhrase(phrase, scope) || isAmountPhrase(phrase) || isVote(phrase.items[0]!)) return false
  return !(clause.verb.stem === '要する' && isBurdenWord(phrase.items[0]!))
}

/** 残額, 3,000千円, 運営費の3分の1に相当する額: an amount of a cost rather than a cost. */
function isAmountPhrase(phrase: Phrase): boolean {
  return phrase.items.every(isAmount) || composes(phrase)
}

/** What the clause says that it takes of what is left. */
export function leftOf(clause: Clause, sentence: Sentence): Argument | undefined {
  return argumentsWith(clause, 'は', 'を').find(({ phrase }) => isLeft(phrase) || takesRest(phrase, clause, sentence))
}

/** 残額, これを超える額: what is left when the steps before have taken theirs. */
export function isLeft(phrase: Phrase): boolean {
  const item = onlyItem(phrase)
  const over = item?.parts.length === 1 ? headOf(item).modifier : undefined
  const beyond = over !== undefined && exceeds.has(over.verb.stem) && over.arguments.length === 1 && over.arguments[0]!.phrase.items[0]!.parts[0]!.core.kind === 'demonstrative'
  return item !== undefined && (isRest(item) || beyond)
}

/** 議会の議決を経て定める: how it is decided, not what is. */
function isVote(item: Item): boolean {
  return wordOf(headOf(item)) === '議決'
}

/** 負担を要しない: the burden itself, not a cost. */
function isBurdenWord(item: Item): boolean {
  const { core } = item.parts[0]!
  return item.parts.length === 1 && core.kind === 'name' && core.value === '負担'
}
