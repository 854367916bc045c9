import { Writer, type Expression } from '@renkei/explanation'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clauseText } from '../src/clause-text.ts'
import { digitsOf } from '../src/digits.ts'
import { expressionLine } from '../src/words/expression-line.ts'
import { yearRanges } from '../src/words/year-ranges.ts'

const ja = new Writer('ja')
const en = new Writer('en')
const YEN = { yen: 1 }

test.each([
  ['6071', '6,071円', '6,071 yen'],
  ['645861400/106371', '6,071円78銭…', '6,071.78… yen'],
  ['15/2', '7円50銭', '7.5 yen'],
  ['1/1000', '0円0銭…', '0.00… yen'],
  ['-1234567', '△1,234,567円', '-1,234,567 yen'],
  ['-4/3', '△1円33銭…', '-1.33… yen'],
  ['123456789012345678901', '123,456,789,012,345,678,901円', '123,456,789,012,345,678,901 yen'],
])('%s yen are cut, never rounded', (value, japanese, english) => {
  expect(ja.yen(value, 'amount').text).toBe(japanese)
  expect(en.yen(value, 'amount')).toMatchObject({ kind: 'yen', value, text: english, cut: english.includes('…') })
})

test('digits shown and digits left out make the number', () => {
  const law = fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 10n }), (num, den) => {
    const { negative, whole, decimals, cut } = digitsOf(`${num}/${den}`, 2)
    const shown = BigInt(whole.replaceAll(',', '') + decimals.padEnd(2, '0'))
    const magnitude = num < 0n ? -num : num
    expect(shown * den <= magnitude * 100n && magnitude * 100n < (shown + 1n) * den).toBe(true)
    expect(cut).toBe(shown * den !== magnitude * 100n)
    expect(negative).toBe(num < 0n)
  })
  fc.assert(law)
})

test.each([
  ['3/10', '30%'],
  ['1/8', '12.5%'],
  ['1/3', '3分の1'],
])('%s as a share of 100 %%', (value, text) => {
  expect(ja.percent(value).text).toBe(text)
})

test('quantities carry their unit', () => {
  expect(ja.quantity('6577', { person: 1 }).text).toBe('6,577人')
  expect(en.quantity('25/2', { m2: 1 }).text).toBe('12.5 m²')
  expect(ja.quantity('4001/2', { yen: 1, person: -1 }).text).toBe('2,000円50銭/人')
  expect(ja.quantity('1501/200', { yen: 1, person: -1 }).text).toBe('7.505円/人')
  expect(ja.quantity('1/3', {}).text).toBe('0.3333…')
})

test('sets are listed while they are few, and not named twice', () => {
  const bodies = ['山形市', '上山市', '村山市', '天童市', '東根市'].map((name) => ({ member: name, name }))
  expect(ja.named('関係市町', bodies.slice(0, 2))).toBe('関係市町（山形市及び上山市）')
  expect(ja.named('関係市町', bodies)).toBe('関係市町（5団体）')
  expect(ja.named('山形市', bodies.slice(0, 1))).toBe('山形市')
  expect(en.named('連携市町', [])).toBe('連携市町')
})

const number = (value: string): Expression => ({ kind: 'number', value, unit: YEN })
const of = (operator: 'add' | 'sub' | 'mul' | 'div' | 'min', ...operands: readonly Expression[]): Expression => ({ kind: 'operation', operator, of: operands })
const shown = (expression: Expression, write = ja): string => expressionLine(expression, write).map(({ text }) => text).join('')

test('calculations have brackets where the order would change', () => {
  expect(shown(of('div', of('mul', number('6'), number('2')), number('3')))).toBe('6円 × 2円 ÷ 3円')
  expect(shown(of('mul', number('6'), of('add', number('1'), number('2'))))).toBe('6円 × (1円 ＋ 2円)')
  expect(shown(of('sub', number('6'), of('sub', number('3'), number('2'))))).toBe('6円 － (3円 － 2円)')
  expect(shown(of('min', of('sub', number('6'), number('1')), number('2')))).toBe('(6円 － 1円)と2円の少ない方')
  expect(shown(of('mul', of('min', number('6'), number('1')), { kind: 'symbol', name: 'weight' }), en)).toBe('(the lesser of 6 yen and 1 yen) × weight of each body')
})

test('runs of years are drawn together', () => {
  expect(yearRanges([2025, 2026, 2027, 2029], ja)).toBe('令和7年度から令和9年度まで、令和11年度')
  expect(yearRanges([2026, 2025], en)).toBe('FY2025, FY2026')
})

test('a sentence is read without line breaks and comments', () => {
  expect(clauseText('関係市町は、山形市、　※ 中枢都市\r\n　　上山市及び「※印の町」とする。')).toBe('関係市町は、山形市、上山市及び「※印の町」とする。')
})
