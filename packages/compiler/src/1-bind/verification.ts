import { diagnostic, didYouMean } from '@renkei/diagnostics'
import type { Clause, Item, Section, Sentence } from '@renkei/dsl'
import { costMention, type CostMention } from './cost-name.ts'
import { argumentWith, argumentsWith, headOf, onlyItem, wordOf } from './phrases.ts'
import type { Expected, Given, Programme, Verification } from './program.ts'
import type { Scope } from './scope.ts'

/** The cost and year a check is about, once found. */
interface Place {
  readonly programme: string
  readonly cost: string
  readonly year: number
}

/** 検算: the yen, totals and states the author worked out by hand. */
export function bindVerification(section: Section, scope: Scope, programmes: readonly Programme[]): Verification {
  const given: Given[] = []
  const expected: Expected[] = []
  for (const sentence of section.sentences) readSentence(sentence, { scope, programmes, given, expected })
  return { name: section.heading.name.value, given, expected, span: section.heading.span }
}

interface Reading {
  readonly scope: Scope
  readonly programmes: readonly Programme[]
  readonly given: Given[]
  readonly expected: Expected[]
}

function readSentence(sentence: Sentence, reading: Reading): void {
  const { scope } = reading
  const condition = sentence.clauses[0]?.conditions[0]
  let place: Place | undefined
  if (condition) {
    place = readGiven(condition.clause, reading)
    if (!place) return
  }
  const count = reading.expected.length
  for (const clause of sentence.clauses) readExpectations(clause, place, reading)
  if (reading.expected.length === count) scope.report(diagnostic('check-not-understood', {}, sentence.span))
}

/** 令和7年度の同盟会運営費が491千円であるとき. */
function readGiven(clause: Clause, reading: Reading): Place | undefined {
  const subject = argumentWith(clause, 'が')
  const item = subject && onlyItem(subject.phrase)
  const figure = argumentsWith(clause, 'で', 'none').map((argument) => headOf(argument.phrase.items[0]!).core).find((core) => core.kind === 'figure')
  if (!item || figure?.kind !== 'figure') {
    reading.scope.report(diagnostic('check-not-understood', {}, clause.span))
    return undefined
  }
  const place = placeOf(costMention(item, reading.scope), reading)
  if (place) reading.given.push({ ...place, value: figure.value, span: clause.span })
  return place
}

/** 山形市の負担額は228,580円 · 令和7年度の運営費の合計額は、523千円 · …の状態は、「協議待ち」である. Topics and values alternate. */
function readExpectations(clause: Clause, given: Place | undefined, reading: Reading): void {
  let topic: Item | undefined
  for (const argument of clause.arguments) {
    if (argument.particle === 'は') topic = onlyItem(argument.phrase)
    else if (topic && ['none', 'で', 'と'].includes(argument.particle)) {
      readExpectation(topic, argument.phrase.items[0]!, given, reading)
      topic = undefined
    }
  }
}

function readExpectation(topic: Item, value: Item, given: Place | undefined, reading: Reading): void {
  const what = wordOf(headOf(topic))
  const before: Item = { ...topic, parts: topic.parts.slice(0, -1) }
  const { core } = headOf(value)
  const span = { ...topic.span, end: value.span.end }
  if (what === '負担額' && core.kind === 'figure') {
    const bodyPart = before.parts[before.parts.length - 1]
    const bodyName = bodyPart && wordOf(bodyPart)
    const entity = bodyName === undefined ? undefined : reading.scope.find(bodyName)
    if (!bodyPart || entity?.kind !== 'body') {
      const names = reading.scope.names('body')
      reading.scope.report(diagnostic('unknown-body', { name: bodyName ?? '' }, bodyPart?.span ?? topic.span, { suggestion: didYouMean(bodyName ?? '', names) }))
      return
    }
    const place = before.parts.length > 1 ? placeOf(costMention({ ...before, parts: before.parts.slice(0, -1) }, reading.scope), reading) : given
    if (place) reading.expected.push({ ...place, kind: 'share', body: entity.body.id, yen: core.value, span })
    else if (before.parts.length === 1) reading.scope.report(diagnostic('check-not-understood', {}, span))
    return
  }
  const place = before.parts.length > 0 ? placeOf(costMention(before, reading.scope), reading) : given
  if (!place) return
  if (what === '合計額' && core.kind === 'figure') reading.expected.push({ ...place, kind: 'total', yen: core.value, span })
  else if (what === '状態' && core.kind === 'quoted') reading.expected.push({ ...place, kind: 'state', state: core.value, span })
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
    scope.report(diagnostic('unknown-cost', { name: mention.name, programme: mention.programme ?? '' }, span, { suggestion: didYouMean(mention.name, names) }))
  }
  return undefined
}
