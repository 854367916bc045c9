import { diagnostic } from '@renkei/diagnostics'
import type { Clause, Phrase, Sentence } from '@renkei/dsl'
import { bounds, type Bound, type BoundShares } from '../3-lower/bounds.ts'
import { readingOfWeight } from '../3-lower/weight-reading.ts'
import { isLeft, partsOfClause } from './burden-clause.ts'
import { argumentsWith, argumentWith, headOf, onlyItem, plainWord, wordOf } from './phrases.ts'
import type { BodySet, Burden } from './program.ts'
import type { ProgrammeDraft } from './programme-draft.ts'
import { itemOf } from './quantity/owner.ts'
import { exceeds } from './quantity/read-calculation.ts'
import { speakingOfCost } from './quantity/spoken-of.ts'
import { yenOfPhrase } from './quantity/yen-of-phrase.ts'
import type { Scope } from './scope.ts'
import { weightOfItem } from './weight.ts'

const shareWords: ReadonlySet<string> = new Set(['負担額', '負担金額', '額', '負担金', '分担金'])
const caps: ReadonlySet<string> = new Set(['限度', '上限', '限度額', '上限額'])
const floors: ReadonlySet<string> = new Set(['下限', '下限額', '最低額'])

/** What the first clause says: whose share, by which bound, and the amount it is then. */
interface Stated {
  readonly kind: Bound['kind']
  readonly whose: Phrase
  readonly amount: Phrase
  /** 500千円とし: the amount again. */
  readonly again?: Phrase
}

/** ただし、各団体の負担額が500千円を超えるときは、500千円とし、… · 各団体の負担額は、500千円を限度とし、… */
export function isBoundSentence(sentence: Sentence): boolean {
  const [clause] = sentence.clauses
  return clause !== undefined && statedBy(clause) !== undefined
}

function statedBy(clause: Clause): Stated | undefined {
  if (clause.verb.stem !== 'とする') return undefined
  const stated = clause.conditions.length === 1 ? byCondition(clause, clause.conditions[0]!.clause) : byName(clause)
  return stated && shareWords.has(wordOf(headOf(stated.whose.items.at(-1)!)) ?? '') ? stated : undefined
}

/** …が500千円を超えるときは、500千円とし. */
function byCondition(clause: Clause, condition: Clause): Stated | undefined {
  const whose = argumentWith(condition, 'が')?.phrase
  const kind = condition.verb.negated ? undefined : exceeds.has(condition.verb.stem) ? 'cap' : condition.verb.stem === '満たない' ? 'floor' : undefined
  const amount = (argumentWith(condition, 'を') ?? argumentWith(condition, 'に'))?.phrase
  const again = argumentWith(clause, 'と')?.phrase
  return whose && kind && amount && again && clause.arguments.length === 1 && condition.arguments.length === 2 ? { kind, whose, amount, again } : undefined
}

/** …は、500千円を限度とし. */
function byName(clause: Clause): Stated | undefined {
  const whose = argumentWith(clause, 'は')?.phrase
  const amount = argumentWith(clause, 'を')?.phrase
  const word = plainWord(argumentWith(clause, 'と')?.phrase ?? clauseless)
  const kind = word === undefined ? undefined : caps.has(word) ? 'cap' : floors.has(word) ? 'floor' : undefined
  return whose && amount && kind && clause.arguments.length === 3 ? { kind, whose, amount } : undefined
}

const clauseless: Phrase = { items: [], joined: 'list', span: { source: '', start: 0, end: 0 } }

/** Holds the shares of the sentence before within a bound; gives the costs it speaks of, or undefined where it could not be read. */
export function readBounds(sentence: Sentence, draft: ProgrammeDraft, before: readonly string[]): readonly string[] | undefined {
  const { scope } = draft
  const last = draft.burdens.findLast((burden) => before.includes(burden.cost))
  const held = draft.burdens.filter((burden) => burden.span === last?.span && before.includes(burden.cost))
  if (!last?.sharing) {
    scope.report(diagnostic('bound-without-sharing', {}, sentence.span))
    return undefined
  }
  const bound = boundOf(sentence, last, draft)
  if (!bound) return undefined
  for (const base of held) draft.burdens[draft.burdens.indexOf(base)] = boundBurden(base, bound)
  return before
}

/** The sentence that holds the shares is told with the one that shares. */
function boundBurden(base: Burden, bound: Bound): Burden {
  const shares: BoundShares = { base: base.bounded?.base ?? base, bounds: [...(base.bounded?.bounds ?? []), bound] }
  return {
    ...base,
    method: bounds.name,
    sharesCost: shares.bounds.every(({ excess }) => excess !== 'nobody'),
    lower: (site) => bounds.lower(shares, site),
    reading: bounds.reading(shares),
    bounded: shares,
  }
}

function boundOf(sentence: Sentence, base: Burden, draft: ProgrammeDraft): Bound | undefined {
  const { scope } = draft
  const stated = statedBy(sentence.clauses[0]!)!
  const inside = speakingOfCost(scope, sentence.span)
  const amount = yenOfPhrase(stated.amount, inside)
  const again = stated.again ? yenOfPhrase(stated.again, inside) : amount
  const of = whoseShare(stated.whose, base, scope)
  if (!amount || !again || !of) return undefined
  if (again.text !== amount.text) {
    scope.report(diagnostic('words-not-understood', { words: again.text }, again.span))
    return undefined
  }
  const excess = excessOf(sentence, stated.kind, base, draft)
  if (base.bounded && [excess, ...base.bounded.bounds.map((bound) => bound.excess)].includes('nobody')) {
    // What nobody bears leaves no amount that a second bound could share.
    scope.report(diagnostic('bound-without-sharing', {}, sentence.span))
    return undefined
  }
  return excess && { kind: stated.kind, amount, of, excess, text: scope.text(sentence.span).replace(/^(ただし|この場合において)、/, '') }
}

/** 乙町及び丙町の負担額: theirs; 各団体の負担額, 負担額: that of everybody who shares. */
function whoseShare(whose: Phrase, { payers }: Burden, scope: Scope): BodySet | undefined {
  const last = whose.items.at(-1)!
  const owners = last.parts.slice(0, -1)
  const [owner] = owners
  if (whose.items.length === 1 && (!owner || (owners.length === 1 && (wordOf(owner) === '団体' || owner.core.kind === 'demonstrative')))) return payers
  const item = itemOf(owners.length > 0 ? owners : last.parts)
  return scope.bodies({ ...whose, items: [...whose.items.slice(0, -1), item] })
}

/** これを超える額は、甲市が負担する · 他の関係市町が按分して負担する · 負担を要しない. What a floor adds, the others bear less. */
function excessOf(sentence: Sentence, kind: Bound['kind'], base: Burden, { scope }: ProgrammeDraft): Bound['excess'] | undefined {
  const [, clause, extra] = sentence.clauses
  if (!clause && kind === 'floor') return 'others'
  if (!clause) {
    scope.report(diagnostic('excess-without-bearer', {}, sentence.span))
    return undefined
  }
  const left = argumentsWith(clause, 'は').find(({ phrase }) => isLeft(phrase))
  const odd = kind === 'floor' ? clause : (extra ?? (left ? undefined : clause))
  if (!odd && clause.verb.negated && clause.verb.stem === '要する') return 'nobody'
  const payers = argumentWith(clause, 'が')?.phrase
  if (odd || !payers || clause.verb.stem !== '負担する' || clause.verb.negated) {
    scope.report(diagnostic('words-not-understood', { words: scope.text((odd ?? clause).span) }, (odd ?? clause).span))
    return undefined
  }
  return isOthers(payers) ? othersBy(clause, sentence, base, scope) : scope.bodies(payers)
}

/** 他の関係市町, その他の団体. */
function isOthers(phrase: Phrase): boolean {
  const first = onlyItem(phrase)?.parts[0]
  return first !== undefined && /^(その)?他$/.test(wordOf(first) ?? '')
}

/** The others share what is above by the measure that shared the whole; another one would be another rule. */
function othersBy(clause: Clause, sentence: Sentence, { reading }: Burden, scope: Scope): 'others' | undefined {
  const { burden } = partsOfClause(clause, sentence, scope)
  const item = burden.by && onlyItem(burden.by)
  const weight = item && weightOfItem(item, scope)
  if (!item || (weight && readingOfWeight(weight) === reading.values['by'])) return 'others'
  scope.report(diagnostic('words-not-understood', { words: scope.text(item.span) }, item.span))
  return undefined
}
