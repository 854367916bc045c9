import { diagnostic, didYouMean, type Span } from '@renkei/diagnostics'
import type { Clause, Item, Part, Section, Sentence } from '@renkei/dsl'
import { readDeclaredCheck, type ExpectedDeclared } from './declarations/declared-check.ts'
import { costMention, type CostMention } from './cost-name.ts'
import { argumentWith, argumentsWith, covering, headOf, onlyItem, wordOf } from './phrases.ts'
import { expectedAmount } from './expected-amount.ts'
import type { BesideReading } from './expected-beside.ts'
import { expectedSum } from './expected-sum.ts'
import { expectedAdvance } from './advance/expected-advance.ts'
import { expectedDue } from './payment/expected-due.ts'
import { expectedPayment, paymentVerbOf } from './payment/expected-payment.ts'
import { expectedRelief } from './relief/expected-relief.ts'
import { realBurdenName } from './relief/relief.ts'
import type { Expected, Framework, Given, Programme, Verification } from './program.ts'
import { receivedName } from './received-name.ts'
import type { Scope } from './scope.ts'
import { settledName } from './settled-name.ts'

/** The cost and year a check is about, once found. */
interface Place {
  readonly programme: string
  readonly cost: string
  readonly year: number
}

/** 検算: the yen, totals and states the author worked out by hand. */
export function bindVerification(section: Section, scope: Scope, framework: Pick<Framework, 'payments' | 'reliefs'>, programmes: readonly Programme[], within: ReadonlyMap<string, Scope>): Verification {
  const given: Given[] = []
  const expected: Expected[] = []
  const declared: ExpectedDeclared[] = []
  for (const sentence of section.sentences) readSentence(sentence, { scope, framework, programmes, within, given, expected, declared })
  return { name: section.heading.name.value, given, expected, declared, span: section.heading.span }
}

/** What the words before leave to the next: after a payment no cost. */
type Before = Omit<Place, 'cost'> & { readonly cost?: string }

/** A name was not found: what goes on from there has no place, and is not told again. */
type Lost = 'lost'

function costPlace({ programme, year, cost }: Before): Place | undefined {
  return cost === undefined ? undefined : { programme, cost, year }
}

interface Reading extends Pick<BesideReading, 'scope' | 'framework' | 'programmes'> {
  /** The names of each programme, by number. */
  readonly within: ReadonlyMap<string, Scope>
  readonly given: Given[]
  readonly expected: Expected[]
  readonly declared: ExpectedDeclared[]
}

function readSentence(sentence: Sentence, reading: Reading): void {
  const condition = sentence.clauses[0]?.conditions[0]
  let place: Place | undefined
  if (condition) {
    place = readGiven(condition.clause, reading)
    if (!place) return
  }
  let before: Before | Lost | undefined = place
  for (const clause of sentence.clauses) before = readExpectations(clause, place, before, reading)
}

/** 令和7年度の同盟会運営費が491千円であるとき. */
function readGiven(clause: Clause, reading: Reading): Place | undefined {
  const subject = argumentWith(clause, 'が')
  const item = subject && onlyItem(subject.phrase)
  const figure = argumentsWith(clause, 'で', 'none').map((argument) => headOf(argument.phrase.items[0]!).core).find((core) => core.kind === 'figure')
  if (!item || figure?.kind !== 'figure' || figure.unit !== '円') {
    reading.scope.report(diagnostic('check-not-understood', {}, clause.span))
    return undefined
  }
  const place = placeOf(costMention(item, reading.scope), reading)
  if (place) reading.given.push({ ...place, value: figure.value, span: clause.span })
  return place
}

/** 山形市の負担額は228,580円 · 令和7年度の運営費の合計額は、523千円 · …の状態は、「協議待ち」である. Topics and values alternate. */
function readExpectations(clause: Clause, given: Place | undefined, before: Before | Lost | undefined, reading: Reading): Before | Lost | undefined {
  const pairs = clause.arguments.flatMap((topic, at) => (topic.particle === 'は' ? [{ topic, value: clause.arguments[at + 1] }] : []))
  if (pairs.length === 0) reading.scope.report(diagnostic('check-not-understood', {}, clause.span))
  let place = before
  for (const { topic, value } of pairs) {
    const about = onlyItem(topic.phrase)
    const item = value && ['none', 'で', 'と'].includes(value.particle) ? onlyItem(value.phrase) : undefined
    const span = { ...topic.span, end: (value ?? topic).phrase.span.end }
    const declared = about && item && !given ? readDeclaredCheck(about, item, span, reading.scope) : undefined
    if (declared) reading.declared.push(declared)
    const count = reading.expected.length
    const read = declared ?? (about && item && readExpectation(about, item, span, place === 'lost' ? undefined : place, reading))
    if (!read && place !== 'lost') reading.scope.report(diagnostic('check-not-understood', {}, span))
    const isLost = read === true && reading.expected.length === count
    place = given ?? (isLost ? 'lost' : (placeOfLast(reading, span) ?? place))
  }
  return place
}

/** 令和7年度の運営費の甲市の負担額は100円、乙市の負担額は50円: what the first of them is about, the others are too. */
function placeOfLast({ expected, programmes }: Reading, span: Span): Before | undefined {
  const last = expected.at(-1)
  if (last?.span !== span) return undefined
  const { programme, cost, year } = last
  const isCost = programmes.some(({ number, costs }) => number === programme && costs.some(({ name }) => name === cost))
  return { programme, year, ...(isCost ? { cost } : {}) }
}

/** False where the words are no expectation; a name that is not found is reported here. */
function readExpectation(topic: Item, value: Item, span: Span, given: Before | undefined, reading: Reading): boolean {
  const { core } = headOf(value)
  const before = topic.parts.slice(0, -1)
  const what = wordOf(headOf(topic))
  const yen = core.kind === 'figure' && core.unit === '円' ? core.value : undefined
  if (what === '負担額' && yen !== undefined && before.length > 0) return readShare(before, yen, span, given, reading)
  if (what === '受取額' && yen !== undefined && before.length > 0) return readShare(before, yen, span, given, reading, what)
  if (isSettled(what) && yen !== undefined && before.length > 0) return readShare(before, yen, span, given, reading, what)
  const due = what === '納期限' || what === '納期' ? expectedDue(before, value, { ...reading, span, given }) : undefined
  if (due) return readBeside(due, reading)
  const beside = yen === undefined || before.length === 0 ? undefined : besideOf(what, before, { ...reading, yen, span, given })
  if (beside) return readBeside(beside, reading)
  const expected = what === '合計額' && yen !== undefined ? { kind: 'total' as const, yen } : what === '状態' && core.kind === 'quoted' ? { kind: 'state' as const, state: core.value } : undefined
  const stated = given && costPlace(given)
  const own = expected ? undefined : expectedAmount(topic, value, { ...reading, span, given })
  if (own) return readBeside(own, reading)
  if (!expected || (before.length === 0 && !stated)) return false
  const place = before.length > 0 ? placeOf(mentionOf(before, reading.scope), reading) : stated
  if (place) reading.expected.push({ ...place, ...expected, span })
  return true
}

const settledWords = { 精算額: '精算', 追徴額: '追徴', 還付額: '還付', 充当額: '充当' } as const
type SettledAmount = keyof typeof settledWords

function isSettled(what: string | undefined): what is SettledAmount {
  return what !== undefined && Object.hasOwn(settledWords, what)
}

/** The line of a settlement: one for both signs, or one for each. Undefined where the cost is not settled. */
function settledPlace({ programme, cost, year }: Place, word: SettledAmount, { programmes }: Reading): Place | undefined {
  const settlement = programmes.find(({ number }) => number === programme)?.settlements.find((one) => one.cost === cost)
  return settlement && { programme, year, cost: settledName(cost, settlement.over === '精算' || settlement.both ? settlement.over : settledWords[word]) }
}

/** What follows the shares, or draws them together: 納付額, 算入額, 支弁額, 負担額の合計額. */
function besideOf(what: string | undefined, before: readonly Part[], reading: BesideReading): Expected | 'reported' | undefined {
  if (what === realBurdenName || what === '算入額' || what === '措置額') return expectedRelief(before, what, reading)
  if (what === '支弁額' || what === '求償額') return expectedAdvance(before, what === '支弁額' ? '支弁' : '求償', reading)
  if (what === '合計額') return expectedSum(before, reading)
  const verb = paymentVerbOf(what)
  return verb === undefined ? undefined : expectedPayment(before, verb, reading)
}

function readBeside(found: Expected | 'reported', { expected }: Reading): boolean {
  if (found !== 'reported') expected.push(found)
  return true
}

/** 山形市の負担額, 令和7年度の運営費の山形市の負担額; 山形市の還付額 is less than nothing to pay. */
function readShare(before: readonly Part[], yen: string, span: Span, given: Before | undefined, reading: Reading, settled?: SettledAmount | '受取額'): boolean {
  const { scope } = reading
  const stated = given && costPlace(given)
  const part = before[before.length - 1]!
  const name = wordOf(part) ?? scope.text(part.span)
  const entity = scope.find(name)
  if (before.length === 1 && !stated) return false
  if (entity?.kind !== 'body') {
    scope.report(diagnostic('unknown-body', { name }, part.span, { suggestion: didYouMean(name, scope.names('body')) }))
    return true
  }
  const found = before.length > 1 ? placeOf(mentionOf(before.slice(0, -1), scope), reading) : stated
  const place = found && settled ? (settled === '受取額' ? { ...found, cost: receivedName(found.cost) } : settledPlace(found, settled, reading)) : found
  if (found && !place) return false
  const back = yen !== '0' && (settled === '還付額' || settled === '充当額')
  if (place) reading.expected.push({ programme: place.programme, cost: place.cost, year: place.year, kind: 'share', body: entity.body.id, yen: back ? `-${yen}` : yen, span })
  return true
}

function mentionOf(parts: readonly Part[], scope: Scope): CostMention {
  return costMention({ parts, span: covering(parts.map((part) => part.span)) }, scope)
}

/** The programme is named, or the only one with a cost of this name. */
function placeOf(mention: CostMention, { scope, programmes }: Reading): Place | undefined {
  const year = mention.years[0]?.from
  const found = programmes.filter(
    (programme) => (mention.programme === undefined || programme.number === mention.programme) && programme.costs.some((cost) => cost.name === mention.name),
  )
  if (found.length === 1 && year !== undefined) return { programme: found[0]!.number, cost: mention.name, year }
  const { span } = mention.item
  if (year === undefined) scope.report(diagnostic('check-without-year', { cost: mention.name }, span))
  else if (found.length > 1) scope.report(diagnostic('ambiguous-cost', { name: mention.name, programmes: found.map((programme) => programme.number).join('、') }, span))
  else {
    const names = programmes.flatMap((programme) => programme.costs.map((cost) => cost.name))
    scope.report(diagnostic('unknown-cost', { name: mention.name, programme: mention.programme ?? programmes.map(({ number }) => number).join('、') }, span, { suggestion: didYouMean(mention.name, names) }))
  }
  return undefined
}
