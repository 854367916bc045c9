import { add, div, mul, round, ZERO } from '@renkei/money'
import { DIRECTIONS, firstGuess, number, type Guess } from './guesses.ts'
import type { FindCause } from './cause.ts'

const PRICES: readonly (readonly [unit: string, text: string])[] = [['1', '1円'], ['1/10', '10銭'], ['1/100', '1銭'], ['1/1000', '0.1銭']]
const YEN: readonly (readonly [unit: string, text: string])[] = [['1', '1円'], ['10', '10円'], ['100', '100円'], ['1000', '千円']]

/** An amount in between was rounded: the price of one unit, or each term of a mix. */
export const roundedMidway: FindCause = (suspect) =>
  firstGuess(suspect, 'rounded-midway', ({ parts }) => [
    ...(parts.length < 2 ? [] : YEN.flatMap(([unit, text]) => DIRECTIONS.map(([direction, word]): Guess => ({
      detail: `割ごとの額を${text}未満${word}にしてから合計している`,
      yen: ({ amount, total, parts: terms }, _, code) => terms.map((term) => round(div(mul(amount, term.get(code) ?? ZERO), total), number(unit), direction)).reduce(add, ZERO),
    })))),
    ...PRICES.flatMap(([unit, text]) => DIRECTIONS.map(([direction, word]): Guess => ({
      detail: `単価を${text}未満${word}にしてから数量に乗じている`,
      yen: ({ amount, total }, weight) => mul(round(div(amount, total), number(unit), direction), weight),
    }))),
  ])
