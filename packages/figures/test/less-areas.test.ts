import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CITIES, lines, resolve } from './support.ts'

const span = { source: '人口.renkei', start: 20, end: 23 }
const less = (area: string, ...bodies: readonly string[]) => ({ less: [{ area, bodies, span }] })
const [FIRST, SECOND, THIRD] = CITIES
const HEAD = '団体コード,地区,人口'
const wholes = (...values: readonly (number | string)[]) => values.map((value, at) => `${CITIES[at]!},,${String(value)}`)

test('rows of a part are taken off their body, and off no other', () => {
  const text = lines(HEAD, ...wholes(100, 50, 20), `${FIRST},蔵王地区,30`, `${SECOND},蔵王地区,10`)
  const { figure, names } = resolve(text, less('蔵王地区', FIRST))
  expect({ names, values: figure.column.values.slice(0, 3) }).toEqual({ names: [], values: [70, 50, 20] })
  expect(figure.madeOf?.['2025']).toEqual({ [FIRST]: '100人－蔵王地区30人' })
})

test.each(['蔵王地区の人口', '蔵王地区人口', '人口（蔵王地区）'])('a part may be a column of its own: %s', (title) => {
  const text = lines(`団体コード,人口,${title}`, `${FIRST},100,30`, `${SECOND},50,`, `${THIRD},20,`)
  expect(resolve(text, less('蔵王地区', FIRST)).figure.column.values.slice(0, 3)).toEqual([70, 50, 20])
})

test('without a rule the rows of parts are not read, and not summed into a total', () => {
  const { figure, names } = resolve(lines(HEAD, ...wholes(100, 50, 20), `${FIRST},蔵王地区,30`, ',合計,170'), {})
  expect({ names, values: figure.column.values.slice(0, 3) }).toEqual({ names: [], values: [100, 50, 20] })
})

test('a column that says of every row where it lies makes no parts', () => {
  expect(resolve(lines(HEAD, `${FIRST},村山,1`, `${SECOND},村山,2`, `${THIRD},置賜,3`), {}).figure.column.values.slice(0, 3)).toEqual([1, 2, 3])
})

test.each([
  ['a part the table does not have', lines(HEAD, ...wholes(100, 50, 20)), 'unknown-area'],
  ['a part larger than the whole', lines(HEAD, ...wholes(100, 50, 20), `${FIRST},蔵王地区,101`), 'area-exceeds-body'],
  ['a part without a number', lines(HEAD, ...wholes(100, 50, 20), `${FIRST},蔵王地区,`), 'missing-figures'],
])('%s leaves the body waiting', (_, text, name) => {
  const { figure, names } = resolve(text, less('蔵王地区', FIRST))
  expect({ names, mark: figure.column.marks?.[0], others: figure.column.values.slice(1, 3) }).toEqual({ names: [name], mark: { waiting: 'figures' }, others: [50, 20] })
})

test('what is taken off and what is left make the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 3, maxLength: 3 }), (values) => {
      const text = lines(HEAD, ...wholes(...values.map(([left, off]) => left + off)), ...values.map(([, off], at) => `${CITIES[at]!},区,${String(off)}`))
      expect(resolve(text, less('区', ...CITIES)).figure.column.values.slice(0, 3)).toEqual(values.map(([left]) => left))
    }),
    { numRuns: 30 },
  )
})
