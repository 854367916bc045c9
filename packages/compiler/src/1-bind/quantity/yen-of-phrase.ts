import { diagnostic } from '@renkei/diagnostics'
import type { Phrase } from '@renkei/dsl'
import { formatUnit, sameUnit } from '@renkei/model'
import type { Scope } from '../scope.ts'
import { calculate } from './calculate.ts'
import { isYen, plainUnit, type Quantity } from './quantity.ts'
import { quantityOfPhrase } from './read-quantity.ts'
import { quantitySpokenOf } from './spoken-of.ts'

/** An amount of money; a bare ratio (3分の1) is of the cost spoken of, and what comes to anything else is reported. */
export function yenOfPhrase(phrase: Phrase, scope: Scope): Quantity | undefined {
  const read = quantityOfPhrase(phrase, scope)
  const whole = read && sameUnit(read.unit, plainUnit) && !read.perBody ? quantitySpokenOf(scope) : undefined
  const quantity = read && whole ? ofWhole(whole, read, phrase, scope) : read
  if (!quantity || isYen(quantity)) return quantity
  scope.report(diagnostic('amount-not-money', { words: quantity.text, unit: formatUnit(quantity.unit, 'ja') || '数' }, quantity.span))
  return undefined
}

/** 3分の1 of what the sentence speaks of: その3分の1. */
function ofWhole(whole: Quantity, part: Quantity, { span }: Phrase, scope: Scope): Quantity | undefined {
  const quantity = calculate('mul', [whole, part], { span, scope })
  return quantity && { ...quantity, text: `${whole.text}${part.text}` }
}
