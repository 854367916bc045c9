import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { parseDecimal } from '@renkei/model'
import type { Column, Figure } from '@renkei/plan'
import type { ScenarioRow } from './scenario-table.ts'

/** What becomes of a figure: a value in the unit of its table, or so many times what it is. Numerator and denominator. */
export interface Change {
  readonly kind: 'factor' | 'value'
  readonly num: bigint
  readonly den: bigint
}

/** 0.9, 90%, 1,234. One of the two columns must hold a number that is not negative. */
export function changeOf({ factor, value, scenario }: ScenarioRow): Change | Diagnostic {
  const kind = factor.text === '' ? 'value' : 'factor'
  const cell = kind === 'factor' ? factor : value
  const read = cell.text === '' || (factor.text !== '' && value.text !== '') || scenario.text === '' ? undefined : numberOf(cell.text)
  return read === undefined ? diagnostic('scenario-number-unreadable', { text: cell.text }, cell.span) : { kind, ...read }
}

function numberOf(text: string): Pick<Change, 'num' | 'den'> | undefined {
  const percent = /[%％]$/.test(text)
  const decimal = parseDecimal(percent ? text.slice(0, -1) : text)
  if (decimal === undefined) return undefined
  const { numerator, denominator } = decimal
  return numerator < 0n ? undefined : { num: numerator, den: percent ? denominator * 100n : denominator }
}

/** The value of a figure after a change, in base units. What is missing stays missing where it is multiplied. */
export function changed({ whole, scale = '1' }: Figure, value: Column['values'][number], den: string | undefined, change: Change): Column['values'][number] {
  if (change.kind === 'factor' && (value === null || typeof value === 'boolean')) return value
  const [own, ownDen] = change.kind === 'value' ? termsOf(scale) : termsOf(`${String(value)}`)
  const [over, overDen] = change.kind === 'value' || den === undefined ? [1n, 1n] : termsOf(den)
  const [n, d] = [own * change.num * overDen, ownDen * change.den * over]
  return whole ? String((2n * n + d) / (2n * d)) : reduced(n, d)
}

function reduced(n: bigint, d: bigint): string {
  let [x, y] = [n, d]
  while (y !== 0n) [x, y] = [y, x % y]
  const g = x < 0n ? -x : x
  return d === g ? String(n / g) : `${n / g}/${d / g}`
}

function termsOf(text: string): readonly [bigint, bigint] {
  const [num = '0', den = '1'] = text.split('/')
  return [BigInt(num), BigInt(den)]
}
