import type { Direction } from './direction.ts'
import type { Fraction, Problem } from './fraction/fraction.ts'
import type { RemainderPolicy } from './remainder/policy.ts'

/** By member; `null` is not in the set (対象外). */
export type Members = readonly (Fraction | null)[]
/** 按分の基礎: by member, zero or more. */
export type Weights = Members

/** What to share, among whom, and what happens to fractions. */
export interface ApportionRequest {
  /** Whole yen; where `unit` is below one (shares of a ratio), a multiple of `unit`. May be negative: everything is mirrored. */
  readonly amount: Fraction
  readonly weights: Weights
  /** Shares are multiples of it, except for whoever takes the remainder: 1, 1000, 1/100. */
  readonly unit: Fraction
  readonly direction: Direction
  readonly remainder: RemainderPolicy
  /** 下限 and 上限 of the quotas, on the magnitude; `null` is no bound. */
  readonly lower?: Members
  readonly upper?: Members
}

/** The shares, and the steps by which they are explained (積算根拠). `null` stands outside the set, in each list. */
export interface Shares {
  readonly ok: true
  readonly shares: Members
  readonly totalWeight: Fraction
  /** Exact shares before rounding. With largest remainders, of the amount less its residue below one unit. */
  readonly quotas: Members
  /** Quotas rounded to the unit in the direction. */
  readonly floors: Members
  /** Share less floor. */
  readonly extras: Members
}

export type ApportionFault =
  | Problem
  /** A weight below zero. */
  | 'negative-weight'
  /** Nobody to share an amount that is not zero. */
  | 'empty-set'
  /** All weights are zero and the amount is not: never an equal split. */
  | 'zero-total-weight'
  /** Not whole yen; below one, not a multiple of the unit. */
  | 'amount-not-whole'
  | 'unit-not-positive'
  /** Largest remainders are defined for 切捨て only. */
  | 'direction-not-down'
  /** Neither the bearer of the remainder nor a fallback is in the set. */
  | 'bearer-outside-set'
  /** Rounding up gave the others more than there is, and the bearer would pay less than nothing. */
  | 'negative-bearer'
  | 'negative-bound'
  /** One member's floor lies above its cap. */
  | 'lower-above-upper'
  /** The caps together cannot hold the amount. */
  | 'upper-below-amount'
  /** The floors together need more than the amount. */
  | 'lower-above-amount'

export interface NotShared {
  readonly ok: false
  readonly error: ApportionFault
  /** The member at fault, by index, where it is one. */
  readonly member?: number
}

export type Apportionment = Shares | NotShared
