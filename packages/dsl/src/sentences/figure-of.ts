import { readKanjiNumber } from '../lexer/kanji-number.ts'
import type { Token } from '../lexer/token.ts'
import type { FigureCore } from '../tree/tree.ts'
import { fraction, plus, product, rationalText, readAmount, readDecimal, type Fraction } from './fraction.ts'
import { spanAt, type Place } from './place.ts'

const SHARE_UNITS: Readonly<Record<string, bigint>> = { '%': 100n, パーセント: 100n, 割: 10n, '‰': 1000n, パーミル: 1000n }

interface Reading {
  readonly value: Fraction
  readonly unit?: string
  readonly ratio: boolean
}

/** 491千円 → 491000 円 · 7円50銭 → 15/2 円 · 20% → 1/5 · 百分の十 → 1/10 · 1万人未満 → 10000 人, bound 未満. */
export function figureOf(place: Place, token: Token): FigureCore {
  const { bound } = token.details.groups!
  const { value, unit, ratio } = readingOf(token.details.groups!)
  return {
    kind: 'figure',
    value: rationalText(value),
    ...(unit === undefined ? {} : { unit }),
    ratio,
    ...(bound === undefined ? {} : { bound: bound === '以内' ? '以下' : (bound as NonNullable<FigureCore['bound']>) }),
    image: token.image,
    span: spanAt(place, token.startOffset, token.end),
  }
}

function readingOf(groups: NonNullable<Token['details']['groups']>): Reading {
  const { denominator, numerator, share, shareUnit, yen, sen, bareYen, quantity, unit } = groups
  if (denominator !== undefined) return { value: over(number(numerator!), readKanjiNumber(denominator)), ratio: true }
  if (share !== undefined) return { value: over(readDecimal(share), SHARE_UNITS[shareUnit!]!), ratio: true }
  if (yen !== undefined) return { value: plus(readAmount(yen), over(readDecimal(sen ?? '0'), 100n)), unit: '円', ratio: false }
  if (bareYen !== undefined) return { value: readAmount(`1${bareYen}`), unit: '円', ratio: false }
  return { value: readAmount(quantity!), ...(unit === undefined ? {} : { unit }), ratio: false }
}

function number(text: string): Fraction {
  return /^\d/.test(text) ? readDecimal(text) : fraction(readKanjiNumber(text), 1n)
}

function over(value: Fraction, denominator: bigint): Fraction {
  return product(value, fraction(1n, denominator))
}
