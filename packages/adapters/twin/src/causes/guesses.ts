import { add, parseRational, round, toSafeInteger, ZERO, type Direction, type Fraction, type Rational } from '@renkei/money'
import type { Basis } from '../expected.ts'
import { explains, foundYen, type Cause, type CauseKind, type Suspect } from './cause.ts'

export const DIRECTIONS: readonly (readonly [Direction, string])[] = [['down', '切捨て'], ['half-up', '四捨五入'], ['up', '切上げ']]

/** The basis as numbers to compute with. */
export interface Shares {
  readonly amount: Fraction
  readonly total: Fraction
  readonly weights: ReadonlyMap<string, Fraction>
  readonly parts: readonly ReadonlyMap<string, Fraction>[]
}

export function sharesOf({ amount, weights, parts }: Basis): Shares {
  const read = (column: ReadonlyMap<string, Rational>): ReadonlyMap<string, Fraction> => new Map([...column].map(([code, text]) => [code, number(text)]))
  const all = read(weights)
  return { amount: number(amount), total: [...all.values()].reduce(add, ZERO), weights: all, parts: parts.map(read) }
}

export function number(text: Rational): Fraction {
  return parseRational(text) ?? ZERO
}

/** A way to compute by mistake: yen before they are rounded to whole yen, by code. */
export interface Guess {
  readonly detail: string
  readonly yen: (shares: Shares, weight: Fraction, code: string) => Fraction
}

/** The first guess whose yen, rounded in any direction, are those of the workbook. */
export function firstGuess(suspect: Suspect, kind: CauseKind, guesses: (shares: Shares) => readonly Guess[]): Cause | undefined {
  const { basis } = suspect.line
  if (basis === undefined) return undefined
  const shares = sharesOf(basis)
  const found = foundYen(suspect)
  const amount = toSafeInteger(shares.amount) ?? 0
  for (const { detail, yen } of guesses(shares)) {
    for (const [direction] of DIRECTIONS) {
      const guess = new Map([...shares.weights].map(([code, weight]) => [code, toSafeInteger(round(yen(shares, weight, code), number('1'), direction)) ?? Number.NaN]))
      if (explains(guess, found, amount)) return { kind, detail }
    }
  }
  return undefined
}

