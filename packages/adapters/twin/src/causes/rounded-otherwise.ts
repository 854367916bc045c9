import { div, mul, round } from '@renkei/money'
import { DIRECTIONS, firstGuess, number, type Guess } from './guesses.ts'
import type { FindCause } from './cause.ts'

/** The last rounding has another unit or direction than the rules, or the remainder is with another body. */
export const roundedOtherwise: FindCause = (suspect) =>
  firstGuess(suspect, 'rounded-otherwise', () =>
    [['1', '1円'], ['10', '10円'], ['100', '100円'], ['1000', '千円']].flatMap(([unit, text]) =>
      DIRECTIONS.map(([direction, word]): Guess => ({
        detail: `各団体の額を${text}未満${word}にしている、又は端数を負担する団体が違う`,
        yen: ({ amount, total }, weight) => round(div(mul(amount, weight), total), number(unit!), direction),
      })),
    ),
  )
