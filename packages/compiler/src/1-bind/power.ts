import { diagnostic } from '@renkei/diagnostics'
import type { Part } from '@renkei/dsl'
import type { FigurePower } from '@renkei/plan'
import { numberRoundingOf } from './number-rounding.ts'
import { wordOf } from './phrases.ts'
import type { Scope } from './scope.ts'

const roots: ReadonlyMap<string, string> = new Map([['平方根', '1/2'], ['立方根', '1/3']])
const greatestExponent = 10n
const longestFraction = 1000n

/** True where the words end in a power of what is before: 人口の0.88乗, 人口の平方根. */
export function endsInPower(parts: readonly Part[]): boolean {
  return parts.length > 1 && exponentOf(parts[parts.length - 1]!) !== undefined
}

/**
 * The power a part says, with the decimals that are kept; undefined, and reported, where it says none and the power is not exact, or
 * where it is out of all measure.
 */
export function powerOf(part: Part, scope: Scope): FigurePower | undefined {
  const exponent = exponentOf(part)!
  const [numerator, denominator] = exponent.split('/').concat('1').map(BigInt) as [bigint, bigint]
  const rounding = numberRoundingOf(part, '')
  const words = scope.text({ ...part.span, end: part.aside?.span.start ?? part.span.end })
  if (part.aside && !rounding) scope.report(diagnostic('rounding-not-understood', {}, part.aside.span))
  else if (numerator <= 0n || numerator > greatestExponent * denominator || denominator > longestFraction) scope.report(diagnostic('words-not-understood', { words }, part.span))
  else if (!rounding && denominator > 1n) scope.report(diagnostic('power-without-precision', { power: words }, part.span))
  else return { exponent, text: words, ...(rounding ? { rounding } : {}) }
  return undefined
}

function exponentOf(part: Part): string | undefined {
  const { core, modifier, value } = part
  if (modifier || value) return undefined
  if (core.kind === 'figure') return core.unit === '乗' && !core.bound ? core.value : undefined
  return roots.get(wordOf(part) ?? '')
}
