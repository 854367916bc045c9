import { diagnostic } from '@renkei/diagnostics'
import type { Clause, Phrase, Sentence } from '@renkei/dsl'
import { compare, formatRational, parseRational, sub } from '@renkei/money'
import { argumentWith, hasVerb, headOf, lastClause, onlyItem, plainWord, wordOf } from './phrases.ts'
import type { Agreed, BodySet, UnweightedMix } from './program.ts'
import type { ProgrammeDraft } from './programme-draft.ts'
import type { Scope } from './scope.ts'
import { subjectOf } from './statement.ts'

/** 負担率は、50%以上70%以下の範囲で、関係市町が協議して定める: a value of its own that is to be agreed. */
export function isAgreedValue(sentence: Sentence): boolean {
  return !sentence.lead && sentence.clauses.length === 1 && isAgreement(lastClause(sentence)) && rangePhrase(lastClause(sentence)) !== undefined
}

/** この場合において、火葬割の割合は、関係市町が協議して定める: how much each measure of the mix before counts. */
export function mixSpokenOf(sentence: Sentence, { burdens }: ProgrammeDraft, before: readonly string[]): UnweightedMix | undefined {
  const mix = burdens.findLast(({ cost }) => before.includes(cost))?.mix
  const subject = subjectOf(sentence)
  const isOfShares = subject && wordOf(headOf(subject.items.at(-1)!)) === '割合'
  return mix && isOfShares && sentence.lead?.kind === 'supplement' && sentence.clauses.length === 1 && isAgreement(lastClause(sentence)) ? mix : undefined
}

function isAgreement(clause: Clause): boolean {
  return ['定める', '決定する', '協議する'].includes(clause.verb.stem) && hasVerb(clause, '協議する')
}

function rangePhrase(clause: Clause): Phrase | undefined {
  const phrase = argumentWith(clause, 'で')?.phrase
  const item = phrase && onlyItem(phrase)
  return item && ['範囲', '範囲内'].includes(wordOf(headOf(item)) ?? '') ? phrase : undefined
}

export function readAgreedValue(sentence: Sentence, draft: ProgrammeDraft): void {
  const { scope } = draft
  const clause = lastClause(sentence)
  const subject = subjectOf(sentence)
  const name = subject && plainWord(subject)
  const range = rangeOf(rangePhrase(clause)!, scope)
  if (!range || !subject) return
  if (name === undefined) {
    scope.report(diagnostic('words-not-understood', { words: scope.text(subject.span) }, subject.span))
    return
  }
  const who = whoOf(clause, scope)
  if (!who) return
  const agreed: Agreed = { about: name, ...dueOf(clause, scope), ...(range.unit === undefined ? {} : { unit: range.unit }), range: range.text, ends: [[range.low], [range.high]], who, decided: [], span: sentence.span }
  draft.agreed.push(agreed)
  scope.declare(name, { kind: 'value', value: { name, ...(range.unit === undefined ? {} : { unit: range.unit }), statements: [], agreed, span: subject.span } }, subject.span, true)
}

/** False where it could not be read; that is reported. */
export function readAgreedShares(sentence: Sentence, mix: UnweightedMix, draft: ProgrammeDraft): boolean {
  const { scope } = draft
  const clause = lastClause(sentence)
  const subject = subjectOf(sentence)!
  const phrase = rangePhrase(clause)
  const range = phrase && rangeOf(phrase, scope)
  const who = argumentWith(clause, 'が') ? whoOf(clause, scope) : mix.payers
  if (!who || (phrase && !range)) return false
  const named = subject.items.map((item) => scope.text(item.span).replace(/の割合$/, ''))
  const ends = endsOf(mix, named, range)
  if (!ends || mix.agreed || range?.unit !== undefined) {
    scope.report(diagnostic('words-not-understood', { words: scope.text(subject.span) }, subject.span))
    return false
  }
  mix.agreed = { about: scope.text(subject.span), ...dueOf(clause, scope), range: range?.text ?? '', ends, who, decided: [], span: sentence.span }
  draft.agreed.push(mix.agreed)
  return true
}

/** Bounds hold one of two measures; the other has the rest. Without bounds each of them may be all. */
function endsOf({ components }: UnweightedMix, named: readonly string[], range: Range | undefined): Agreed['ends'] | undefined {
  const places = named.map((name) => components.findIndex((component) => component.name === name))
  if (places.includes(-1) || new Set(places).size < places.length) return undefined
  const [place] = places
  if (named.length === 1 && components.length === 2) {
    const { low, high } = range ?? { low: '0', high: '1' }
    return [low, high].map((value) => (place === 0 ? [value, rest(value)] : [rest(value), value]))
  }
  if (range || named.length < components.length) return undefined
  return components.map((_, at) => components.map((__, other) => (at === other ? '1' : '0')))
}

function rest(value: string): string {
  return formatRational(sub(parseRational('1')!, parseRational(value)!))
}

function whoOf(clause: Clause, scope: Scope): BodySet | undefined {
  const phrase = argumentWith(clause, 'が')?.phrase
  return phrase ? scope.bodies(phrase) : scope.parties()
}

function dueOf(clause: Clause, scope: Scope): { by?: string } {
  const due = argumentWith(clause, 'までに') ?? argumentWith(clause, 'まで')
  return due ? { by: scope.text(due.phrase.span) } : {}
}

interface Range {
  readonly low: string
  readonly high: string
  readonly unit?: '円'
  readonly text: string
}

/** 0%以上100%以下の範囲 · 30%以下の範囲: a share is never below 0 nor above the whole. Reports what is no range. */
function rangeOf(phrase: Phrase, scope: Scope): Range | undefined {
  const [part, ...tail] = phrase.items[0]!.parts
  const figures = part?.core.kind === 'figure' ? [part.core, ...(part.value ? [part.value] : [])] : []
  const low = figures.find(({ bound }) => bound === '以上')
  const high = figures.find(({ bound }) => bound === '以下')
  const ratio = figures.every((figure) => figure.unit === undefined && figure.ratio)
  const yen = figures.every(({ unit }) => unit === '円') && low !== undefined && high !== undefined
  const found = { low: low?.value ?? '0', high: high?.value ?? '1' }
  const ordered = compare(parseRational(found.low)!, parseRational(found.high)!) < 0
  const inside = yen || compare(parseRational(found.high)!, parseRational('1')!) <= 0
  if (tail.length !== 1 || figures.length === 0 || figures.length !== [low, high].filter((end) => end !== undefined).length || !(ratio || yen) || !ordered || !inside) {
    scope.report(diagnostic('words-not-understood', { words: scope.text(phrase.span) }, phrase.span))
    return undefined
  }
  return { ...found, ...(yen ? { unit: '円' } : {}), text: scope.text(part!.span) }
}
