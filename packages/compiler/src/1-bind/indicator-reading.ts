import { diagnostic, didYouMean, type Span } from '@renkei/diagnostics'
import type { Part } from '@renkei/dsl'
import { isAggregate, namesYears, timeOfParts, timeProblem, withEdition } from './as-of.ts'
import { numberRoundingOf } from './number-rounding.ts'
import { seenIn } from './pair.ts'
import { covering, wordOf } from './phrases.ts'
import { endsInPower, powerOf } from './power.ts'
import type { Indicator, IndicatorReading } from './program.ts'
import type { Scope } from './scope.ts'

/** An indicator as its own 基準 reads it. */
export function plainReading(indicator: Indicator, span: Span): IndicatorReading {
  const { asOf, asOfText, rounding, byYear } = indicator
  return { indicator, asOf, asOfText, ...(rounding && { rounding }), ...(byYear && { byYear }), span }
}

/** 前年度の利用者数, 令和2年の国勢調査の人口, 利用者数の過去3年度の平均, 人口: an indicator read as of a time. Reports what it does not find. */
export function readingOfParts(parts: readonly Part[], scope: Scope): IndicatorReading | undefined {
  if (!endsInPower(parts)) return plainReadingOf(parts, scope)
  const [last, before] = [parts[parts.length - 1]!, parts.slice(0, -1)]
  const reading = plainReadingOf(before, scope)
  const power = reading && powerOf(last, scope)
  if (reading?.seen) scope.report(diagnostic('words-not-understood', { words: scope.text(last.span) }, last.span))
  return power && !reading?.seen ? { ...reading!, power, span: covering(parts.map(({ span }) => span)) } : undefined
}

/** 人口比, 人口按分: 人口の割合, where there is such an indicator. */
function ratioMeant(name: string, scope: Scope): string | undefined {
  const of = /^(.+?)(?:比|比率|按分|案分|あん分)$/.exec(name)?.[1]
  return of !== undefined && scope.names('indicator').includes(of) ? `${of}の割合` : undefined
}

function plainReadingOf(parts: readonly Part[], scope: Scope): IndicatorReading | undefined {
  const named = namingPart(parts, scope)
  const span = covering(parts.map((part) => part.span))
  const name = wordOf(named) ?? scope.text(named.span)
  const entity = scope.find(name)
  if (entity?.kind !== 'indicator') {
    const suggestion = ratioMeant(name, scope) ?? didYouMean(name, scope.names('indicator', 'share'))
    scope.report(diagnostic('unknown-indicator', { name }, named.span, { suggestion }))
    return undefined
  }
  const { indicator } = entity
  const before = [...partsOfModifier(named), ...parts.filter((part) => part !== named)]
  const found = seenIn({ indicator, named, before }, scope)
  if (found === 'reported') return undefined
  const time = before.filter((part) => part !== found?.by)
  const reading = time.length === 0 ? plainReading(indicator, span) : readAsOf(indicator, time, span, scope)
  return reading && found ? { ...reading, seen: found.seen } : reading
}

function readAsOf(indicator: Indicator, parts: readonly Part[], span: Span, scope: Scope): IndicatorReading | undefined {
  const time = timeOfParts(parts)
  const edition = time?.rest.length === 1 ? wordOf(time.rest[0]!) : ''
  if (!time || time.rest.length > 1 || edition === undefined) {
    scope.report(timeProblem(parts, covering(parts.map((part) => part.span)), scope))
    return undefined
  }
  const own = indicator.asOf.kind === 'timeless' ? undefined : indicator.asOf.edition
  const rounding = time.aggregate && numberRoundingOf(time.aggregate, indicator.unit ?? '')
  if (time.aggregate?.aside && !rounding) {
    scope.report(diagnostic('rounding-not-understood', {}, time.aggregate.aside.span))
    return undefined
  }
  return { indicator, asOf: withEdition(time.asOf, edition || own || ''), asOfText: textOf(parts, scope), ...(rounding && { rounding }), span }
}

/** The part that names the indicator: the last one, or, of years drawn together, the one before or after them. */
function namingPart(parts: readonly Part[], scope: Scope): Part {
  const last = parts[parts.length - 1]!
  if (!namesYears(parts)) return last
  const named = parts.filter((part) => scope.find(wordOf(part) ?? '')?.kind === 'indicator')
  return named.at(-1) ?? parts.findLast((part) => part.core.kind !== 'year-range' && !isAggregate(part)) ?? last
}

/** The words of a time as they stand, or, where the indicator stands among them, without it. */
function textOf(parts: readonly Part[], scope: Scope): string {
  const whole = scope.text(covering(parts.map((part) => part.span)))
  const each = parts.map((part) => scope.text(part.span))
  return whole.length <= each.join('の').length ? whole : each.join('の')
}

/** 国勢調査による人口: what stands before による. */
function partsOfModifier({ modifier }: Part): readonly Part[] {
  const argument = modifier?.arguments[0]
  return argument?.phrase.items.length === 1 ? argument.phrase.items[0]!.parts : []
}
