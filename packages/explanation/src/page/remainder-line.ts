import type { Rational } from '@renkei/money'
import { applies, type RemainderPart, type RoundingPart, type Sharing } from '../explanation.ts'
import type { Inline } from '../document.ts'
import type { Writer } from '../words/writer.ts'
import { roundingText } from './formula-block.ts'

/** What rounding left and who takes it; the rule alone while nothing is computed. */
export function remainderLine({ rounding, remainder }: Sharing, write: Writer): readonly (readonly Inline[])[] {
  if (!applies(rounding) || !applies(remainder)) return []
  const { total } = remainder
  if (total === undefined) return [ruleLine(rounding, remainder, write)]
  if (remainder.taken.length === 0) return [nothingLeft(write)]
  return [total.startsWith('-') ? takenBack(remainder, total, write) : given(rounding, remainder, total, write)]
}

function nothingLeft(write: Writer): readonly Inline[] {
  return write.language === 'ja' ? write.line`団体に加え又は減ずる端数はない。` : write.line`Nothing is left over by rounding.`
}

function ruleLine(rounding: RoundingPart, remainder: RemainderPart, write: Writer): readonly Inline[] {
  const how = roundingText(rounding, write)
  if (write.language === 'ja') return write.line`端数は${how}、残りは${takerOf(remainder, write)}。`
  return write.line`Shares are ${how}; what is left ${takerOf(remainder, write)}.`
}

function takerOf({ to, bearer }: RemainderPart, write: Writer): readonly Inline[] {
  const ja = write.language === 'ja'
  if (bearer !== undefined) return ja ? write.line`${write.body(bearer)}が負担する` : write.line`is borne by ${write.body(bearer)}`
  if (to === 'largest-remainder') return ja ? write.line`端数の大きい団体から順に加える` : write.line`goes to the largest remainders in turn`
  return ja ? write.line`割合の最も大きい団体が負担する` : write.line`is borne by the body with the largest weight`
}

function given(rounding: RoundingPart, remainder: RemainderPart, total: Rational, write: Writer): readonly Inline[] {
  const sum = write.yen(total, 'remainder')
  if (remainder.to === 'largest-remainder') return oneByOne(remainder, sum, write)
  if (write.language === 'en') return write.line`What rounding left, ${sum} in all, ${takerOf(remainder, write)}.`
  const what = rounding.direction === 'down' ? '切り捨てた端数の合計' : '端数の処理による差'
  return write.line`${what}${sum}は、${takerOf(remainder, write)}。`
}

/** 切上げ and 四捨五入 can give more than there is. */
function takenBack(remainder: RemainderPart, total: Rational, write: Writer): readonly Inline[] {
  const sum = write.yen(total.slice(1), 'remainder')
  const [{ body }] = remainder.taken as readonly [RemainderPart['taken'][number]]
  if (write.language === 'en') return write.line`Rounding gave ${sum} too much in all, taken off the share of ${write.body(body)}.`
  return write.line`端数の処理により合計を${sum}超えるので、これを${write.body(body)}の負担額から減ずる。`
}

function oneByOne({ taken }: RemainderPart, sum: Inline, write: Writer): readonly Inline[] {
  const each = write.joined(taken.map(({ body, amount }) => write.line`${write.body(body)}${write.language === 'ja' ? '' : ' '}${write.yen(amount, 'remainder', body)}`))
  if (write.language === 'en') return write.line`What rounding left, ${sum} in all, goes to the largest remainders in turn: ${each}.`
  return write.line`切り捨てて残った${sum}は、端数の大きい団体から順に加える（${each}）。`
}
