import { diagnostic, didYouMean } from '@renkei/diagnostics'
import type { Part } from '@renkei/dsl'
import { parseUnit } from '@renkei/model'
import { costMention } from '../cost-name.ts'
import { covering, wordOf } from '../phrases.ts'
import type { Scope } from '../scope.ts'
import { readingOfParts } from '../indicator-reading.ts'
import type { IndicatorReading } from '../program.ts'
import { isOwner } from './owner.ts'
import { plainUnit, type Quantity, yenUnit, type CostYear } from './quantity.ts'
import { amendedShare, quantitySpokenOf } from './spoken-of.ts'

/** A thing with a name: a value (単価), a cost (前年度の運営費), what a sentence defines, or an indicator of each body. */
export function namedQuantity(parts: readonly Part[], scope: Scope): Quantity | undefined {
  const span = covering(parts.map((part) => part.span))
  const base = { text: scope.text(span), span }
  const [first] = parts
  const pointed = parts.length === 1 && first?.core.kind === 'demonstrative' ? quantitySpokenOf(scope) : undefined
  if (pointed) return { ...pointed, ...base }
  const amended = parts.length === 2 && wordOf(parts[1]!) === '負担額' ? amendedShare(wordOf(first!), scope) : undefined
  if (amended) return { ...amended, ...base }
  const name = wordOf(parts[parts.length - 1]!)
  const found = name === undefined ? undefined : scope.find(name)
  const owned = parts.length > 1 && parts.slice(0, -1).every((part) => isOwner(part, scope)) ? parts.slice(-1) : parts
  if (owned.length === 1 && found?.kind === 'quantity') return found.quantity()
  if (owned.length === 1 && found?.kind === 'value') {
    const { value } = found
    return { ...base, form: { kind: 'value', value, scale: '1' }, unit: value.unit === '円' ? yenUnit : plainUnit, perBody: false }
  }
  const cost = found === undefined ? costOf(parts, scope) : undefined
  if (cost) return { ...base, form: { kind: 'cost', ...cost }, unit: yenUnit, perBody: false }
  if (found?.kind !== 'indicator') {
    scope.report(diagnostic('unknown-value', { name: name ?? base.text }, parts[parts.length - 1]!.span, { suggestion: didYouMean(name ?? base.text, [...scope.names('value', 'indicator', 'quantity'), ...scope.costs()]) }))
    return undefined
  }
  const reading = readingOfParts(owned, scope)
  return reading && { ...base, ...ofReading(reading) }
}

/** 利用者数の過去3年度の平均: an indicator with the years it is drawn from. */
export function drawnQuantity(parts: readonly Part[], scope: Scope): Quantity | undefined {
  const reading = readingOfParts(parts, scope)
  return reading && { text: scope.text(reading.span), span: reading.span, ...ofReading(reading) }
}

function ofReading(reading: IndicatorReading): Pick<Quantity, 'form' | 'unit' | 'perBody' | 'perPair'> {
  const unit = reading.power ? '' : reading.indicator.unit
  const perPair = reading.seen !== undefined && reading.seen.kind !== 'total'
  return { form: { kind: 'indicator', reading }, unit: parseUnit(unit ?? '')?.unit ?? (unit ? { [unit]: 1 } : plainUnit), perBody: true, ...(perPair ? { perPair } : {}) }
}

/** 運営費, 当該年度の事業費, 前年度の運営費, 令和6年度の運営費. */
function costOf(parts: readonly Part[], scope: Scope): { name: string; year?: CostYear } | undefined {
  const last = parts[parts.length - 1]!
  const [before, ...more] = parts.slice(0, -1)
  const { name } = costMention({ parts: [last], span: last.span }, scope)
  if (!scope.hasCost(name) || more.length > 0) return undefined
  if (!before) return { name }
  const { core } = before
  if (core.kind !== 'year' || core.calendar !== 'fiscal' || core.relative === 'every') return undefined
  if (core.year !== undefined) return { name, year: { fixed: core.year } }
  if (core.relative === undefined || core.relative > 0) return undefined
  return core.relative === 0 ? { name } : { name, year: { shift: core.relative } }
}
