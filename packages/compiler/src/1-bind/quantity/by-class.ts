import { diagnostic } from '@renkei/diagnostics'
import type { Item, Phrase } from '@renkei/dsl'
import { sameUnit } from '@renkei/plan'
import { classOf, goesOnChoosing, isOthers } from '../class-of.ts'
import { headOf, wordOf } from '../phrases.ts'
import type { Scope } from '../scope.ts'
import type { Quantity } from './quantity.ts'
import { numberOf } from './read-number.ts'
import { isPriced } from './unit-price.ts'

/** True where every item is a word with a number of its own: 小規模市町1.2、大規模市町1. */
export function namesClasses({ items, joined, among, except }: Phrase): boolean {
  return !among && !except && joined !== 'or' && items.every(isClass)
}

function isClass(item: Item): boolean {
  const last = headOf(item)
  return last.value !== undefined && !last.aside && !isPriced(last) && wordOf(last) !== undefined && (item.parts.length === 1 || goesOnChoosing(item) || isOthers(item))
}

/** 人口が5万人未満の団体1.2、5万人以上の団体1: what holds for each body; the first class it belongs to counts. */
export function quantityByClass(phrase: Phrase, scope: Scope): Quantity | undefined {
  const classes = phrase.items.map((item, at) => {
    const members = at < phrase.items.length - 1 && isOthers(item) ? undefined : classOf(item, scope, phrase.items[0])
    const value = headOf(item).value!
    if (!members) scope.report(diagnostic('words-not-understood', { words: scope.text(item.span) }, item.span))
    return members && { members, of: numberOf(value, value.span, scope) }
  })
  const [first] = classes
  if (!first || !classes.every((one) => one !== undefined)) return undefined
  const odd = classes.find(({ of }) => !sameUnit(of.unit, first.of.unit))
  if (odd) {
    scope.report(diagnostic('units-do-not-go-together', { left: first.of.text, right: odd.of.text }, odd.of.span))
    return undefined
  }
  return { form: { kind: 'by-class', classes }, unit: first.of.unit, perBody: true, text: scope.text(phrase.span), span: phrase.span }
}
