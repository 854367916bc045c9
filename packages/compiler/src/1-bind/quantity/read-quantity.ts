import { diagnostic } from '@renkei/diagnostics'
import type { Item, Part, Phrase } from '@renkei/dsl'
import { drawsYears } from '../as-of.ts'
import { headOf, onlyItem, wordOf } from '../phrases.ts'
import { endsInPower } from '../power.ts'
import type { Scope } from '../scope.ts'
import { yearsOfCore } from '../years.ts'
import { namesClasses, quantityByClass } from './by-class.ts'
import { calculate, excess } from './calculate.ts'
import { isOwner, itemOf, phraseOf } from './owner.ts'
import { plainUnit, type Quantity } from './quantity.ts'
import { calculation, exceeds, isCalculation } from './read-calculation.ts'
import { drawnQuantity, namedQuantity } from './read-name.ts'
import { numberOf } from './read-number.ts'
import { roundingOf } from './rounding-of.ts'
import { isPriced, pricedQuantity } from './unit-price.ts'

/** What several items become: 合計額 their sum, 差額 the first less the others, いずれか少ない額 the least. */
const joins: ReadonlyMap<string, 'add' | 'sub' | 'min' | 'max'> = new Map([
  ['合計額', 'add'], ['合計', 'add'], ['合算額', 'add'], ['差額', 'sub'],
  ['いずれか少ない', 'min'], ['いずれか低い', 'min'], ['いずれか小さい', 'min'], ['いずれか多い', 'max'], ['いずれか高い', 'max'], ['いずれか大きい', 'max'],
])
/** Words that only say that an amount or a number is meant. */
const plainWords: ReadonlySet<string> = new Set(['額', '金額', '数', '数値'])
const totalWords: ReadonlySet<string> = new Set(['合計', '合計額', '総額', '総数'])

/** The amount or number a phrase composes. undefined, and reported, where its words are not all understood. */
export function quantityOfPhrase(phrase: Phrase, scope: Scope): Quantity | undefined {
  if (phrase.except || phrase.joined === 'or') return notUnderstood(phrase, scope)
  if (phrase.among) return scope.namesBodies(phrase.among) ? ofChosen(phrase, scope) : excessOver(phrase, phrase.among, scope)
  const years = byYear(phrase, scope)
  if (years) return years === 'reported' ? undefined : years
  if (namesClasses(phrase)) return quantityByClass(phrase, scope)
  const only = onlyItem(phrase)
  if (only) return quantityOfItem(only, scope)
  const join = joinOf(phrase)
  const of = all((join?.items ?? phrase.items).map((item) => quantityOfItem(item, scope)))
  return of && calculate(join?.operator ?? 'add', of, { span: phrase.span, scope })
}

/** True where the words compose an amount, rather than name a thing or print a figure. */
export function composes(phrase: Phrase): boolean {
  const last = phrase.items[phrase.items.length - 1]!
  const head = headOf(last)
  if (isCalculation(head) || isPriced(head) || drawsYears(last.parts) || endsInPower(last.parts)) return true
  if (phrase.items.length > 1 && joinOf(phrase)) return true
  const word = wordOf(head)
  return last.parts.length > 1 && ((head.core.kind === 'figure' && head.core.ratio) || (word !== undefined && totalWords.has(word)))
}

/** 構成団体のうち人口が1万人未満の団体の数, …の団体の利用者数の合計: a number of those who are chosen. */
function ofChosen(phrase: Phrase, scope: Scope): Quantity | undefined {
  const item = onlyItem(phrase)
  const [chosen, ...parts] = item?.parts ?? []
  const head = parts.at(-1)
  if (!item || !chosen || !head || head.aside) return notUnderstood(phrase, scope)
  const set = scope.bodies({ ...phrase, items: [itemOf([chosen])], span: { ...phrase.span, end: chosen.span.end } })
  const base = { perBody: false, text: scope.text(phrase.span), span: phrase.span }
  if (!set) return undefined
  if (parts.length === 1 && wordOf(head) === '数') return { ...base, form: { kind: 'count', set }, unit: plainUnit }
  const of = parts.length > 1 && totalWords.has(wordOf(head) ?? '') ? quantityOfItem(itemOf(parts.slice(0, -1)), scope) : undefined
  if (!of?.perBody || of.perPair) return of ? notUnderstood(phrase, scope) : parts.length > 1 ? undefined : notUnderstood(phrase, scope)
  return { ...base, form: { kind: 'total', of, set }, unit: of.unit }
}

/** 運営費のうち5,000千円を超える額. */
function excessOver(phrase: Phrase, among: Phrase, scope: Scope): Quantity | undefined {
  const item = onlyItem(phrase)
  const over = item?.parts.findIndex(({ modifier }) => exceeds.has(modifier?.verb.stem ?? '')) ?? -1
  const bound = over < 0 ? undefined : item!.parts[over]!.modifier!.arguments.find(({ particle }) => particle === 'を')?.phrase
  if (!item || !bound || over > 1 || !meansPartOf(among, item.parts[over]!)) return notUnderstood(phrase, scope)
  const whole = quantityOfPhrase(among, scope)
  const limit = whole && quantityOfPhrase(bound, scope)
  const above = limit && excess([whole, limit], { span: phrase.span, scope })
  return above && fractionOf(above, item.parts.slice(over + 1), item, scope)
}

/** 額 of any amount, 水量 of 使用水量: a word that means the same again. */
function meansPartOf({ items }: Phrase, part: Part): boolean {
  const word = wordOf(part) ?? ''
  return plainWords.has(word) || (word !== '' && items.every((item) => (wordOf(headOf(item)) ?? '').endsWith(word)))
}

/** 令和8年度は3分の1、令和9年度は3分の2: what holds in each year. */
function byYear({ items, span }: Phrase, scope: Scope): Quantity | 'reported' | undefined {
  const cases = items.flatMap(({ parts }) => {
    const [part] = parts
    const years = part && yearsOfCore(part.core)
    const isDated = years && (years.from !== undefined || years.to !== undefined)
    return parts.length === 1 && isDated && part!.value ? [{ years, of: numberOf(part!.value, part!.span, scope) }] : []
  })
  if (cases.length === 0 || cases.length !== items.length) return undefined
  const odd = cases.find(({ of }) => of.unit !== cases[0]!.of.unit && of.text !== '0')
  if (odd && JSON.stringify(odd.of.unit) !== JSON.stringify(cases[0]!.of.unit)) {
    scope.report(diagnostic('units-do-not-go-together', { left: cases[0]!.of.text, right: odd.of.text }, odd.of.span))
    return 'reported'
  }
  return { form: { kind: 'by-year', cases }, unit: cases[0]!.of.unit, perBody: false, text: scope.text(span), span }
}

/** The items that 合計額 or いずれか少ない額 at the end of a list draws together. */
function joinOf(phrase: Phrase): { readonly operator: 'add' | 'sub' | 'min' | 'max'; readonly items: readonly Item[] } | undefined {
  const last = phrase.items[phrase.items.length - 1]!
  const at = last.parts.findIndex((part, index) => index > 0 && joins.has(wordOf(part) ?? ''))
  if (at < 0 || !last.parts.slice(at + 1).every((part) => plainWords.has(wordOf(part) ?? ''))) return undefined
  return { operator: joins.get(wordOf(last.parts[at]!)!)!, items: [...phrase.items.slice(0, -1), itemOf(last.parts.slice(0, at))] }
}

/** One item: from its head back, each の binding the part before. */
export function quantityOfItem(item: Item, scope: Scope): Quantity | undefined {
  const head = headOf(item)
  if (drawsYears(item.parts) || endsInPower(item.parts)) return drawnQuantity(item.parts, scope)
  const read = unrounded(item, head, scope)
  if (!read || !head.aside) return read
  const rounding = roundingOf(head, read)
  if (!rounding) return notUnderstood({ span: head.aside.span }, scope)
  return { ...read, form: { kind: 'rounded', of: read, rounding }, text: scope.text(item.span), span: item.span }
}

function unrounded(item: Item, head: Part, scope: Scope): Quantity | undefined {
  const before = item.parts.slice(0, -1)
  const word = wordOf(head)
  if (isCalculation(head)) return before.every((part) => isOwner(part, scope)) ? calculation(head, scope, (phrase) => quantityOfPhrase(phrase, scope)) : notUnderstood(item, scope)
  if (isPriced(head)) return pricedQuantity(item, head, scope, (counted) => quantityOfItem(counted, scope))
  if (head.core.kind === 'figure') {
    if (before.length === 0 && !head.modifier) return numberOf(head.core, head.span, scope)
    const whole = quantityOfItem(itemOf(before), scope)
    return whole && fractionOf(whole, [head], item, scope)
  }
  if (word !== undefined && before.length > 0 && !head.modifier) {
    if (totalWords.has(word)) return totalOf(before, item, scope)
    if (plainWords.has(word)) return countOf(before, item, scope) ?? quantityOfItem(itemOf(before), scope)
  }
  return namedQuantity(item.parts, scope)
}

/** 運営費の3分の1. */
function fractionOf(whole: Quantity, rest: readonly Part[], item: Item, scope: Scope): Quantity | undefined {
  if (rest.length === 0) return whole
  const [part] = rest
  if (rest.length > 1 || part!.core.kind !== 'figure' || !part!.core.ratio || part!.modifier) return notUnderstood(item, scope)
  return calculate('mul', [whole, numberOf(part!.core, part!.span, scope)], { span: item.span, scope })
}

/** 関係市町の利用者数の合計; of all members where no set is named. */
function totalOf(before: readonly Part[], item: Item, scope: Scope): Quantity | undefined {
  const owner = before.length > 1 ? itemOf(before.slice(0, 1)) : undefined
  const set = owner && scope.namesBodies(phraseOf(owner)) ? scope.bodies(phraseOf(owner)) : undefined
  const of = quantityOfItem(itemOf(set ? before.slice(1) : before), scope)
  if (!of || !of.perBody) return of
  if (of.perPair) return notUnderstood(item, scope)
  const over = set ?? scope.parties()
  return over && { form: { kind: 'total', of, set: over }, unit: of.unit, perBody: false, text: scope.text(item.span), span: item.span }
}

/** 関係市町の数. */
function countOf(before: readonly Part[], item: Item, scope: Scope): Quantity | undefined {
  const phrase = phraseOf(itemOf(before))
  const set = scope.namesBodies(phrase) ? scope.bodies(phrase) : undefined
  return set && { form: { kind: 'count', set }, unit: plainUnit, perBody: false, text: scope.text(item.span), span: item.span }
}

function all(of: readonly (Quantity | undefined)[]): readonly Quantity[] | undefined {
  return of.every((one) => one !== undefined) ? of : undefined
}

function notUnderstood({ span }: Pick<Item, 'span'>, scope: Scope): undefined {
  scope.report(diagnostic('words-not-understood', { words: scope.text(span) }, span))
}
