import { div, formatRational, isZero, compare, parseRational, sub, ZERO, type Fraction } from '@renkei/money'
import type { DatedFigure } from './dated-figure.ts'
import type { PerformanceIndicator } from './performance-indicator.ts'

/** How far an actual has come. */
export interface Achievement {
  /** Way gone over way to go, exact; absent where there is no way to go (維持). */
  readonly rate?: string
  /** Actual − target, in the unit of the indicator. */
  readonly gap: string
  readonly reached: boolean
}

/**
 * (actual − base) ÷ (target − base); a base of 該当なし counts as 0. With 維持 there is no rate: the target is reached where the actual is
 * not below it. undefined where the indicator is not complete.
 */
export function achievementOf(indicator: PerformanceIndicator, actual: DatedFigure): Achievement | undefined {
  const { base, target, direction } = indicator
  if (!target || !base || !direction) return undefined
  const [now, goal, start] = [fraction(actual), fraction(target), base === 'none' ? ZERO : fraction(base)]
  const gap = sub(now, goal)
  const reached = direction === 'down' ? compare(now, goal) <= 0 : compare(now, goal) >= 0
  const way = sub(goal, start)
  const rate = direction === 'hold' || isZero(way) ? undefined : formatRational(div(sub(now, start), way))
  return { ...(rate === undefined ? {} : { rate }), gap: formatRational(gap), reached }
}

function fraction({ value }: DatedFigure): Fraction {
  return parseRational(value) ?? ZERO
}
