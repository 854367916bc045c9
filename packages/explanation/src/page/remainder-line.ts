import type { Inline } from '../document.ts'
import { applies, type RemainderPart, type RoundingPart, type Sharing } from '../explanation.ts'
import type { Writer } from '../words/writer.ts'

/** How shares are rounded, what that left and who takes it; the rule alone while nothing is computed. */
export function remainderLine({ rounding, remainder, amount }: Sharing, write: Writer): readonly (readonly Inline[])[] {
  if (!applies(rounding) || !applies(remainder)) return []
  const how = write.words.rounding(write.yen(rounding.unit, 'step').text, rounding.direction)
  const rest = restOf(rounding, remainder, amount.value ?? '0', write)
  return [write.language === 'ja' ? write.line`端数は${how}、${rest}。` : write.line`Shares are ${how}; ${rest}.`]
}

function restOf(rounding: RoundingPart, remainder: RemainderPart, amount: string, write: Writer): readonly Inline[] {
  const { total, taken, to } = remainder
  const ja = write.language === 'ja'
  if (total === undefined) return ja ? write.line`残りは${takerOf(remainder, write)}` : write.line`what is left ${takerOf(remainder, write)}`
  if (taken.length === 0) return ja ? write.line`残りはない` : write.line`nothing is left`
  if (total.startsWith('-') !== amount.startsWith('-')) return takenBack(remainder, write)
  const sum = write.yen(total, 'remainder')
  if (to === 'largest-remainder') return oneByOne(remainder, sum, write)
  if (!ja) return write.line`what is left, ${sum} in all, ${takerOf(remainder, write)}`
  return write.line`${rounding.direction === 'down' ? '切り捨てた端数の合計' : '合計に足りない'}${sum}は、${takerOf(remainder, write)}`
}

function takerOf({ to, bearer }: RemainderPart, write: Writer): readonly Inline[] {
  const ja = write.language === 'ja'
  if (bearer !== undefined) return ja ? write.line`${write.body(bearer)}が負担する` : write.line`is borne by ${write.body(bearer)}`
  if (to === 'largest-remainder') return ja ? write.line`端数の大きい団体から順に加える` : write.line`goes to the largest remainders in turn`
  return ja ? write.line`割合の最も大きい団体が負担する` : write.line`is borne by the body with the largest weight`
}

/** 切上げ and 四捨五入 can give more than there is. */
function takenBack({ total = '0', taken }: RemainderPart, write: Writer): readonly Inline[] {
  const sum = write.yen(total.replace(/^-/, ''), 'remainder')
  const bodies = write.bodies(taken.map(({ body }) => body))
  if (write.language === 'en') return write.line`${sum} too much in all is taken off the share of ${bodies}`
  return write.line`合計を超える${sum}は、${bodies}の負担額から減ずる`
}

function oneByOne({ taken }: RemainderPart, sum: Inline, write: Writer): readonly Inline[] {
  const ja = write.language === 'ja'
  const each = write.joined(taken.map(({ body, amount }) => write.line`${write.body(body)}${ja ? '' : ' '}${write.yen(amount, 'remainder', body)}`))
  if (!ja) return write.line`what is left, ${sum} in all, goes to the largest remainders in turn: ${each}`
  return write.line`残った${sum}は、端数の大きい団体から順に加える（${each}）`
}
