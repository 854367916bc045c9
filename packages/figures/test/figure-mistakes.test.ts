import { axesHash } from '@renkei/plan'
import { expect, test } from 'vitest'
import { FigureCache, resolveFigures } from '../src/index.ts'
import { AXES, CENSUS, lines, ORIGIN, pointed, request, resolve, tableOf } from './support.ts'

const full = ['062014,1', '062065,2', '062073,3']

test('names a file that is near the one written', () => {
  const tables = [tableOf(lines('団体コード,人口', ...full), '資料/人口.csv')]
  const { diagnostics, snapshot } = resolveFigures([request({ table: '入口.csv' })], tables, AXES, { axesHash: axesHash(AXES) })
  expect(diagnostics).toMatchObject([{ name: 'unknown-table', args: { table: '入口.csv' }, suggestion: { text: '人口.csv' }, span: ORIGIN.span }])
  expect(snapshot.figures['人口']!.column.marks?.[5]).toEqual({ waiting: 'figures' })
})

test('names a column that is near the one written', () => {
  expect(resolve(lines('団体コード,人口数', ...full)).diagnostics).toMatchObject([
    { name: 'unknown-column', args: { column: '人口', table: '人口.csv' }, suggestion: { text: '人口数' } },
  ])
})

test('never chooses between two columns of one title', () => {
  expect(resolve(lines('団体コード,人口,人口', '062014,1,2')).names).toEqual(['duplicate-column'])
})

test('never reads a table in another unit than the rule says', () => {
  const text = lines('団体コード,人口（千人）', ...full)
  const { diagnostics } = resolve(text)
  expect(diagnostics).toMatchObject([{ name: 'table-unit-differs', args: { column: '人口（千人）', unit: '千人', expected: '人' } }])
  expect(resolve(text, { unitName: '千人' }).figure.column.values.slice(0, 3)).toEqual([1000, 2000, 3000])
})

test.each([
  ['not-a-figure', lines('団体コード,人口', '062014,〃', ...full.slice(1)), '〃'],
  ['not-a-figure', lines('団体コード,人口', '062014,"1,23"', ...full.slice(1)), '"1,23"'],
  ['not-a-figure', lines('団体コード,人口', '062014,5円', ...full.slice(1)), '5円'],
  ['duplicate-figure', lines('団体コード,人口', ...full, '062014,9'), '9'],
  ['total-differs', lines('団体コード,人口', ...full, '合計,7'), '7'],
  ['unreadable-figure-time', lines('団体コード,時点,人口', '062014,2月30日,1', '062065,R7,2', '062073,R7,3'), '2月30日'],
  ['blank-figure-time', lines('団体コード,年度,人口', '062014,,1', '062065,R7,2', '062073,R7,3'), ''],
  ['unknown-quality', lines('団体コード,区分,人口', '062014,市,1', '062065,,2', '062073,,3'), '市'],
  ['ambiguous-body', lines('団体コード,人口', '23213,1', ...full), '23213,1'],
  ['body-code-check-digit', lines('団体コード,団体名,人口', '062015,山形市,1', '062065,,2', '062073,,3'), '062015'],
] as const)('reports %s where it is, once', (name, text, place) => {
  const { diagnostics } = resolve(text)
  expect(diagnostics.map((each) => each.name)).toEqual([name])
  expect(pointed(text, diagnostics[0])).toBe(place)
})

test('names both places of figures that contradict each other', () => {
  const text = lines('団体コード,人口', ...full, '062014,9')
  const [first] = resolve(text).diagnostics
  expect(first).toMatchObject({ args: { of: '062014', indicator: '人口' }, related: [{ label: 'first-here' }] })
  expect(pointed(text, first?.related[0])).toBe('1')
  expect(resolve(lines('団体コード,人口', ...full, '062014,1.0')).names).toEqual([])
})

test('never believes a code that another table gives to another body', () => {
  const tables = [tableOf(lines('団体コード,団体名', '062014,山形市'), '団体.csv'), tableOf(lines('団体コード,団体名,人口', '062014,上山市,1'))]
  const asked = request({ needed: { 2025: ['062014'] } })
  const { diagnostics } = resolveFigures([asked], tables, AXES, { axesHash: axesHash(AXES) })
  expect(diagnostics).toMatchObject([
    { name: 'body-code-and-name-differ', args: { code: '062014', name: '上山市', expected: '山形市' }, related: [{ span: { source: '団体.csv' } }] },
  ])
})

test('points at a body where it stands now, though figures are read again from what was kept', () => {
  const tables = [tableOf(lines('団体コード,団体名,人口', '062014,上山市,1'))]
  const cache = new FigureCache()
  const pointedAt = (start: number) => {
    const span = { source: '枠組み.renkei', start, end: start + 3 }
    const { diagnostics } = resolveFigures([], tables, AXES, { axesHash: axesHash(AXES), bodies: [{ code: '062014', name: '山形市', span }], cache })
    return diagnostics.map(({ related }) => related[0]?.span.start)
  }
  expect([3, 3, 8].map(pointedAt)).toEqual([[3], [3], [8]])
})

test('names figure, table, years and bodies of what is missing, and only where it is needed', () => {
  const text = lines('団体コード,団体名,年度,人口', '062014,山形市,R7,1', '062065,寒河江市,R7,', '062065,寒河江市,R8,…')
  const { diagnostics, figure } = resolve(text, {
    asOf: { kind: 'fiscal-lag', lag: 0 }, asOfText: '当該年度', needed: { 2025: ['062014', '062065', '062073'], 2026: ['062065'] },
  })
  expect(diagnostics).toMatchObject([
    { name: 'missing-figures', severity: 'warning', span: ORIGIN.span,
      args: { figure: '人口（当該年度）', table: '人口.csv', years: '令和7年度', bodies: '寒河江市、062073', count: 2 } },
  ])
  expect(figure.column.values).toEqual([1, null, null, null, null, null])
})

test('says once what is missing for the same bodies in several years', () => {
  const { diagnostics } = resolve(lines('団体コード,人口', '062014,1', '062065,2'))
  expect(diagnostics).toMatchObject([{ name: 'missing-figures', args: { figure: '人口', years: '令和7年度、令和8年度', bodies: '062073' } }])
})

test('never takes one edition for another', () => {
  const text = lines('団体コード,資料,時点,人口', '062014,住民基本台帳,2020-01-01,1')
  expect(resolve(text, { asOf: CENSUS }).diagnostics).toMatchObject([
    { name: 'unknown-edition', severity: 'error', args: { edition: '国勢調査', table: '人口.csv', editions: '住民基本台帳' } },
  ])
})

test('warns of a table that cannot show how new it is', () => {
  const { names, figure } = resolve(lines('団体コード,人口', ...full), { asOf: CENSUS })
  expect(names).toEqual(['figure-time-not-stated'])
  expect(figure.column.values.slice(0, 3)).toEqual([1, 2, 3])
})

test('reads no yearly figure from a table without years', () => {
  const { names, figure } = resolve(lines('団体コード,人口', ...full), { asOf: { kind: 'fiscal-lag', lag: 1 } })
  expect(names).toEqual(['table-without-time'])
  expect(figure.column.values.every((value) => value === null)).toBe(true)
})

test('never chooses between times or editions the rule does not tell apart', () => {
  const years = resolve(lines('団体コード,年度,人口', '062014,R6,1', '062014,R7,2'), { needed: { 2025: ['062014'] } })
  expect(years.diagnostics).toMatchObject([{ name: 'undecided-figure', args: { first: '令和6年度', second: '令和7年度', body: '062014', years: '令和7年度' } }])
  expect(years.figure.column.values[0]).toBeNull()
  const editions = lines('団体コード,資料,時点,人口', '062014,国勢調査,2020年,1', '062014,住民基本台帳,2020年,2')
  expect(resolve(editions, { asOf: { kind: 'calendar-year', year: 2020 }, needed: { 2025: ['062014'] } }).names).toEqual(['undecided-figure'])
})
