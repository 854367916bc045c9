import { diagnostic } from '@renkei/diagnostics'
import type { Argument, Clause, Item, Phrase, Sentence } from '@renkei/dsl'
import { add, equals, formatRational, parseRational, ZERO } from '@renkei/money'
import type { Site } from '../3-lower/site.ts'
import { stated, type StatedShares } from '../3-lower/stated.ts'
import { yearsOfClause } from './amounts.ts'
import { percent } from './basis.ts'
import { unionOf } from './body-set.ts'
import { costMention, unknownCost } from './cost-name.ts'
import { argumentWith, headOf, onlyItem, wordOf } from './phrases.ts'
import type { BodySet, Burden, YearWindow } from './program.ts'
import type { CostDraft, ProgrammeDraft } from './programme-draft.ts'
import { itemOf, phraseOf } from './quantity/owner.ts'
import { regardlessOf, subjectOf } from './statement.ts'
import { strayWords } from './stray-words.ts'

const words: Readonly<Record<string, StatedShares['of']>> = { 負担割合: 'ratio', 負担率: 'ratio', 負担額: 'yen' }

/** 運営費の負担割合は、甲市60%、乙町40%とする · 運営費の負担額は、甲市3,000千円、乙町2,000千円とする: who bears how much, name by name. */
export function isStatedShares(sentence: Sentence): boolean {
  const subject = subjectOf(sentence)
  const of = subject && kindOf(subject)
  return of !== undefined && sentence.clauses.every((clause) => clause.verb.stem === 'とする' && sharesIn(clause, of))
}

function kindOf(subject: Phrase): StatedShares['of'] | undefined {
  const item = onlyItem(subject)
  return item && item.parts.length > 1 ? words[wordOf(headOf(item)) ?? ''] : undefined
}

function sharesIn(clause: Clause, of: StatedShares['of']): boolean {
  const items = argumentWith(clause, 'と')?.phrase.items ?? []
  return items.length > 0 && items.every(({ parts: [part, ...more] }) => {
    const { value } = part!
    return more.length === 0 && part!.core.kind === 'name' && value !== undefined && !value.bound && (of === 'yen' ? value.unit === '円' : value.unit === undefined && value.ratio)
  })
}

/** Gives the costs it speaks of, or undefined where it could not be read; that is reported. */
export function readStatedShares(sentence: Sentence, draft: ProgrammeDraft): readonly string[] | undefined {
  const { scope } = draft
  const subject = subjectOf(sentence)!
  const [item] = subject.items
  const mention = costMention({ ...item!, parts: item!.parts.slice(0, -1) }, scope)
  const cost = draft.costs.get(mention.name)
  if (!cost) {
    scope.report(unknownCost(mention.name, draft, item!.span))
    return undefined
  }
  const regardless = regardlessOf(sentence, scope)
  const stray = strayWords(without(sentence, regardless))
  if (stray) {
    scope.report(diagnostic('words-not-understood', { words: scope.text(stray) }, stray))
    return undefined
  }
  const otherwise = mention.years.length > 0 ? mention.years : [{}]
  const burdens = sentence.clauses.map((clause) => readClause(clause, kindOf(subject)!, { cost, years: yearsOfClause(clause) ?? otherwise, sentence, exception: sentence.lead?.kind === 'proviso' || regardless.length > 0, draft }))
  if (!burdens.every((burden) => burden !== undefined)) return undefined
  draft.burdens.push(...burdens)
  return [cost.name]
}

interface Place {
  readonly cost: CostDraft
  readonly years: readonly YearWindow[]
  readonly sentence: Sentence
  readonly exception: boolean
  readonly draft: ProgrammeDraft
}

function readClause(clause: Clause, of: StatedShares['of'], { cost, years, sentence, exception, draft }: Place): Burden | undefined {
  const { scope } = draft
  const { phrase } = argumentWith(clause, 'と')!
  const shares = phrase.items.map((item) => shareOf(item, draft))
  if (!shares.every((share) => share !== undefined)) return undefined
  const total = sumOf(shares.map(({ value }) => value))
  if (of === 'ratio' && !equals(total, parseRational('1')!)) {
    scope.report(diagnostic('weights-not-whole', { total: percent(formatRational(total)) }, phrase.span))
    return undefined
  }
  const bound: StatedShares = { payers: payersOf(shares), of, shares }
  return {
    cost: cost.name,
    years,
    method: stated.name,
    sharesCost: true,
    rounds: of === 'ratio',
    lower: (site) => stated.lower(bound, site),
    reading: stated.reading(bound),
    ...(of === 'ratio' ? { sharing: (site: Site) => ({ amount: site.amount, weight: stated.weight!(bound, site) }) } : {}),
    ...(of === 'yen' ? { statedYen: { total: formatRational(total), span: phrase.span } } : {}),
    payers: bound.payers,
    pools: of === 'ratio',
    yearsBack: 0,
    hedges: [],
    guards: [],
    exception,
    span: sentence.span,
  }
}

function without(sentence: Sentence, left: readonly Argument[]): Sentence {
  return { ...sentence, clauses: sentence.clauses.map((clause) => ({ ...clause, arguments: clause.arguments.filter((argument) => !left.includes(argument)) })) }
}

/** 甲市60%: one body and what it bears. A name of several bodies says nothing of each. */
function shareOf(item: Item, { scope }: ProgrammeDraft): StatedShares['shares'][number] | undefined {
  const { value, ...part } = headOf(item)
  const body = scope.bodies(phraseOf(itemOf([{ ...part, span: part.core.span }])))
  if (!body) return undefined
  if (scope.binding.years.some((year) => (body.members(year)?.length ?? 1) !== 1)) {
    scope.report(diagnostic('words-not-understood', { words: scope.text(item.span) }, item.span))
    return undefined
  }
  return { body, value: value!.value, text: value!.image }
}

/** 甲市、乙町及び丙町. */
function payersOf(shares: StatedShares['shares']): BodySet {
  const names = shares.map(({ body }) => body.name)
  const name = [names.slice(0, -1).join('、'), ...names.slice(-1)].filter((part) => part !== '').join('及び')
  return { ...unionOf(shares.map(({ body }) => body)), name }
}

function sumOf(values: readonly string[]) {
  return values.reduce((sum, value) => add(sum, parseRational(value)!), ZERO)
}
