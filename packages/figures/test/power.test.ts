import fc from 'fast-check'
import { expect, test } from 'vitest'
import { power } from '../src/power.ts'
import { CITIES, lines, resolve } from './support.ts'

const whole = (value: bigint) => ({ numerator: value, denominator: 1n })
const shown = ({ numerator, denominator }: { numerator: bigint; denominator: bigint }) => `${String(numerator)}/${String(denominator)}`
const raised = (value: bigint, exponent: string, unit: string, direction: 'down' | 'up' | 'half-up') => shown(power(whole(value), { exponent, text: '', rounding: { unit, direction } }))

test.each([
  [2n, '1/2', '1/100', 'down', '141/100'],
  [2n, '1/2', '1/100', 'up', '71/50'],
  [2n, '1/2', '1/1000', 'half-up', '707/500'],
  [144n, '1/2', '1/100', 'up', '12/1'],
  [27n, '2/3', '1', 'down', '9/1'],
  [14_321n, '22/25', '1/100', 'half-up', '45421/10'],
  [0n, '22/25', '1/100', 'up', '0/1'],
  [1n, '22/25', '1/100', 'half-up', '1/1'],
  [7n, '3/2', '5', 'down', '15/1'],
] as const)('%s to the power of %s, in steps of %s, %s, is %s', (value, exponent, unit, direction, expected) => {
  expect(raised(value, exponent, unit, direction)).toBe(expected)
})

test('a whole power needs no rounding', () => {
  expect(shown(power({ numerator: 3n, denominator: 2n }, { exponent: '2', text: '2乗' }))).toBe('9/4')
})

test('what is kept is exact: the next step down is not above the root, the next step up is', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 12n), fc.bigInt(1n, 40n), fc.bigInt(2n, 25n), fc.nat(4), (value, up, degree, digits) => {
      const steps = 10n ** BigInt(digits)
      const root = power(whole(value), { exponent: `${String(up)}/${String(degree)}`, text: '', rounding: { unit: `1/${String(steps)}`, direction: 'down' } })
      const n = (root.numerator * steps) / root.denominator
      const target = value ** up * steps ** degree
      expect(n ** degree <= target && (n + 1n) ** degree > target).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('a larger number has no smaller power, and a half goes up', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 9n), fc.bigInt(0n, 10n ** 6n), (value, more) => {
      const of = (each: bigint, direction: 'down' | 'up' | 'half-up') => power(whole(each), { exponent: '22/25', text: '', rounding: { unit: '1/100', direction } })
      const [low, mid, high] = (['down', 'half-up', 'up'] as const).map((direction) => of(value, direction))
      const next = of(value + more, 'down')
      expect(low!.numerator * next.denominator <= next.numerator * low!.denominator).toBe(true)
      expect([shown(low!), shown(high!)]).toContain(shown(mid!))
    }),
    { numRuns: 60 },
  )
})

const table = lines('団体コード,人口', `${CITIES[0]},40000`, `${CITIES[1]},2`, `${CITIES[2]},—`)
const asked = { power: { exponent: '1/2', text: '平方根', rounding: { unit: '1/100', direction: 'down' as const } } }

test('a figure is raised in the unit of its indicator, and is a plain number then', () => {
  const { figure } = resolve(table, { ...asked, unitName: '人', marks: { '—': 'nil' } })
  expect(figure).toMatchObject({ unit: {}, column: { den: '100', values: [20_000, 141, null, 20_000, 141, null] }, source: { derived: '平方根' } })
  expect(figure.madeOf?.['2025']?.[CITIES[0]]).toBe('40,000人の平方根')
  const thousands = resolve(lines('団体コード,人口（千円）', `${CITIES[0]},40000`, `${CITIES[1]},2`, `${CITIES[2]},9`), { ...asked, unit: { yen: 1 }, unitName: '千円' })
  expect(thousands.figure).toMatchObject({ unit: {}, column: { den: '100', values: [20_000, 141, 300, 20_000, 141, 300] } })
})
