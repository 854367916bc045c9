import { div, mul, round } from '@renkei/money'
import { DIRECTIONS, firstGuess, number, type Guess } from './guesses.ts'
import type { FindCause } from './cause.ts'

const DIGITS: readonly (readonly [unit: string, text: string])[] = [['1/100', '1%'], ['1/1000', '0.1%'], ['1/10000', '0.01%'], ['1/100000', '0.001%'], ['1/1000000', '0.0001%']]

/** 構成比 was cut to a few digits, and the amount multiplied by that. */
export const shareTruncated: FindCause = (suspect) =>
  firstGuess(suspect, 'share-truncated', () =>
    DIGITS.flatMap(([unit, text]) =>
      DIRECTIONS.map(([direction, word]): Guess => ({
        detail: `構成比を${text}未満${word}にしてから額に乗じている`,
        yen: ({ amount, total }, weight) => mul(amount, round(div(weight, total), number(unit), direction)),
      })),
    ),
  )
