import { diagnostic } from '@renkei/diagnostics'
import type { Argument, Clause, Phrase } from '@renkei/dsl'
import { sameUnit } from '@renkei/plan'
import { isMoney } from '../conditional-cost.ts'
import { argumentWith, headOf, onlyItem } from '../phrases.ts'
import { plainUnit, type Quantity } from '../quantity/quantity.ts'
import { quantityOfPhrase } from '../quantity/read-quantity.ts'
import type { Scope } from '../scope.ts'
import { boundedIn, type Bounded } from './bounded.ts'
import type { Condition, Relation } from './condition.ts'
import { isChosen } from '../unsettled-words.ts'
import { factNamed } from './fact.ts'

const relations: ReadonlyMap<string, Relation> = new Map([['超える', 'gt'], ['超過する', 'gt'], ['上回る', 'gt'], ['満たない', 'lt'], ['下回る', 'lt']])
const opposite: Readonly<Record<Relation, Relation>> = { lt: 'ge', le: 'gt', gt: 'le', ge: 'lt', eq: 'eq' }
const bounds: Readonly<Record<'以上' | '以下' | '未満' | '超', Relation>> = { 以上: 'ge', 以下: 'le', 未満: 'lt', 超: 'gt' }
const factVerbs: ReadonlySet<string> = new Set(['ある', '生じる', '発生する', '該当する', 'である'])

/** True where the words compare: 10,000千円を超える, 3以上である. */
function compares({ verb, arguments: args }: Clause): boolean {
  return relations.has(verb.stem) || (verb.stem === 'である' && args.some(({ particle, phrase }) => particle === 'で' && isCompared(phrase)))
}

/** The quoted fact the words ask for: 「災害による休館」に該当する, 「災害」が発生した. */
function factIn(clause: Clause): Phrase | undefined {
  const phrase = clause.arguments[0]?.phrase
  if (!factVerbs.has(clause.verb.stem) || clause.arguments.length !== 1 || !phrase) return undefined
  const item = onlyItem(phrase)
  const part = item?.parts.length === 1 ? item.parts[0]! : undefined
  return part?.core.kind === 'quoted' && !part.modifier && !isMoney(part.core.value) ? phrase : undefined
}

/** 人口が1万人未満の団体がある: bodies that figures choose. */
function chosenIn({ verb, arguments: args }: Clause, scope: Scope): Phrase | undefined {
  const phrase = args.length === 1 && (verb.stem === 'ある' || verb.stem === 'ない') ? args[0]!.phrase : undefined
  return phrase?.items.some(({ parts }) => parts.some(isChosen)) && scope.namesBodies(phrase) ? phrase : undefined
}

/** True where the words ask what is so, rather than name a cost that may arise. */
export function asksWhether(clause: Clause, scope: Scope): boolean {
  return compares(clause) || factIn(clause) !== undefined || chosenIn(clause, scope) !== undefined
}

/**
 * What a clause asks for: a comparison or a fact. undefined, and reported, where its words are not all understood. `asked` is what the
 * condition before asked about: 運営費が10人以上であり、かつ、30人未満である場合.
 */
export function readCondition(clause: Clause, scope: Scope, asked?: Argument): Condition | undefined {
  const fact = factIn(clause)
  if (fact) return { form: { kind: 'fact', fact: factNamed(fact, scope), holds: !clause.verb.negated }, perBody: false, text: scope.text(clause.span), span: clause.span }
  const chosen = chosenIn(clause, scope)
  return chosen ? existence(clause, chosen, scope) : compares(clause) ? comparison(clause, scope, asked) : undefined
}

/** At least one of them is there, or none is. */
function existence({ verb, span }: Clause, chosen: Phrase, scope: Scope): Condition | undefined {
  const set = scope.bodies(chosen)
  if (!set) return undefined
  const base = { unit: plainUnit, perBody: false, span: chosen.span } as const
  const left: Quantity = { ...base, form: { kind: 'count', set }, text: `${scope.text(chosen.span)}の数` }
  const right: Quantity = { ...base, form: { kind: 'number', value: '1' }, text: '1' }
  return { form: { kind: 'compare', relation: verb.negated || verb.stem === 'ない' ? 'lt' : 'ge', left, right }, perBody: false, text: scope.text(span), span }
}

function comparison(clause: Clause, scope: Scope, asked: Argument | undefined): Condition | undefined {
  const subject = argumentWith(clause, 'が') ?? argumentWith(clause, 'は') ?? asked
  const object = relations.has(clause.verb.stem) ? (argumentWith(clause, 'を') ?? argumentWith(clause, 'に')) : argumentWith(clause, 'で')
  const extra = clause.arguments.find((argument) => argument !== subject && argument !== object) ?? clause.adverbs[0] ?? clause.conditions[0] ?? clause.manner[0]
  if (!subject || !object || extra) {
    const { span } = extra ?? clause
    scope.report(diagnostic('words-not-understood', { words: scope.text(span) }, span))
    return undefined
  }
  const terms = boundedIn(object.phrase)
  const left = quantityOfPhrase(subject.phrase, scope)
  const right = left && terms.map(({ of }) => quantityOfPhrase(of, scope))
  if (!left || !right?.every((one) => one !== undefined)) return undefined
  const [first, ...more] = right
  if (more.length > 0) return within(left, right.map((of, at) => ({ of, relation: bounds[terms[at]!.bound!] })), clause, scope)
  return together(left, first!, relationOf(clause, terms[0]!.bound), clause, scope)
}

/** Both bounds hold; to say that they do not would leave open on which side. */
function within(left: Quantity, sides: readonly { readonly of: Quantity; readonly relation: Relation }[], clause: Clause, scope: Scope): Condition | undefined {
  const { verb, span } = clause
  if (verb.stem !== 'である' || verb.negated) {
    scope.report(diagnostic('words-not-understood', { words: scope.text(span) }, span))
    return undefined
  }
  const of = sides.map((side) => together(left, side.of, side.relation, clause, scope))
  return of.every((one) => one !== undefined) ? { form: { kind: 'all', of }, perBody: of.some(({ perBody }) => perBody), text: scope.text(span), span } : undefined
}

function together(left: Quantity, right: Quantity, relation: Relation, { span }: Clause, scope: Scope): Condition | undefined {
  if (!sameUnit(left.unit, right.unit)) {
    scope.report(diagnostic('units-do-not-go-together', { left: left.text, right: right.text }, right.span))
    return undefined
  }
  return { form: { kind: 'compare', relation, left, right }, perBody: left.perBody || right.perBody, text: scope.text(span), span }
}

function relationOf({ verb }: Clause, bound: Bounded['bound']): Relation {
  const relation = relations.get(verb.stem) ?? (bound ? bounds[bound] : 'eq')
  return verb.negated ? opposite[relation] : relation
}

/** 3以上, 基準額以下, or a number by itself: what only a comparison says before である. */
function isCompared(phrase: Phrase): boolean {
  const item = onlyItem(phrase)
  if (boundedIn(phrase).some(({ bound }) => bound)) return true
  return item?.parts.length === 1 && headOf(item).core.kind === 'figure'
}
