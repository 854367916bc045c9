import { axesHash } from '@renkei/plan'
import { snapshotSchema } from '@renkei/plan/schema'
import { expect, test } from 'vitest'
import { resolveFigures } from '../src/index.ts'
import { AXES, CENSUS, CITIES, lines, request, resolve, tableOf } from './support.ts'

const TIDY = lines('団体コード,団体名,人口', '062014,山形市,247590', '062065,寒河江市,"40,189"', '062073,上山市,２９，１１０')

test('reads a table without times for every year', () => {
  const { figure, diagnostics, snapshot } = resolve(TIDY)
  expect(diagnostics).toEqual([])
  expect(figure).toEqual({
    key: '人口', unit: { person: 1 }, whole: true, unitName: '人', scale: '1', quality: 'final', source: { name: '人口.csv', vintage: '', asOfRule: '' },
    column: { axes: ['year', 'body'], values: [247590, 40189, 29110, 247590, 40189, 29110] },
  })
  expect(snapshotSchema.safeParse(snapshot).error).toBeUndefined()
  expect(snapshot).toMatchObject({ asOf: '2025-04-01', computedFor: '2025', axesHash: axesHash(AXES) })
})

test('lays a figure out along the axes asked for', () => {
  expect(resolve(TIDY, { axes: ['body'] }).figure.column).toEqual({ axes: ['body'], values: [247590, 40189, 29110] })
  expect(resolve(TIDY, { axes: ['body', 'year'] }).figure.column.values).toEqual([247590, 247590, 40189, 40189, 29110, 29110])
})

test('reads a figure of no body', () => {
  const { figure, diagnostics } = resolve(lines('年度,人口', '令和7年度,5', 'R8,6'), { axes: ['year'], needed: { 2025: [] }, asOf: { kind: 'fiscal-lag', lag: 0 } })
  expect(diagnostics).toEqual([])
  expect(figure.column).toEqual({ axes: ['year'], values: [5, 6] })
})

test('converts to base units without losing a digit', () => {
  const yen = { unit: { yen: 1 }, unitName: '千円', axes: ['body'] }
  const table = (a: string, b: string, c: string) => lines('団体コード,人口', `062014,"${a}"`, `062065,"${b}"`, `062073,"${c}"`)
  expect(resolve(table('1,234', '0.5', '△2'), yen).figure).toMatchObject({ whole: true, column: { values: [1234000, 500, -2000] } })
  expect(resolve(table('1', '2.25', '3'), { axes: ['body'] }).figure).toMatchObject({ whole: false, column: { values: [4, 9, 12], den: '4' } })
  expect(resolve(table('9007199254740993', '1', '1'), { axes: ['body'] }).figure.column.values).toEqual(['9007199254740993', 1, 1])
  const ratio = { unit: {}, unitName: '％', axes: ['body'] }
  expect(resolve(table('12.5', '25％', '50'), ratio).figure.column).toEqual({ axes: ['body'], den: '8', values: [1, 2, 4] })
})

test('takes a unit written in the cell for the cell alone', () => {
  const money = { unit: { yen: 1 }, unitName: '円', axes: ['body'] }
  expect(resolve(lines('団体コード,人口', '062014,491千円', '062065,500', '062073,1円'), money).figure.column.values).toEqual([491000, 500, 1])
})

test('reads a wide table by its time columns', () => {
  const wide = lines('団体名,令和2年,令和7年', '山形市,247590,241236', '寒河江市,40189,38422', '上山市,29110,26708')
  const bodies = [{ code: '062014', name: '山形市' }, { code: '062065', name: '寒河江市' }, { code: '062073', name: '上山市' }]
  const { figure, diagnostics } = resolve(wide, { asOf: { kind: 'calendar-year', year: 2020 }, axes: ['body'] }, { bodies })
  expect(diagnostics).toEqual([])
  expect(figure.column.values).toEqual([247590, 40189, 29110])
  expect(figure.source.vintage).toBe('令和2年')
})

test('reads wide columns that name the indicator as well', () => {
  const wide = lines('団体コード,令和6年度世帯数,令和6年度人口,人口（令和7年度）', '062014,9,1,2', '062065,9,3,4', '062073,9,5,6')
  expect(resolve(wide, { asOf: { kind: 'fiscal-lag', lag: 1 } }).figure.column.values).toEqual([1, 3, 5, 2, 4, 6])
})

test('keeps marks as marks, and none of them as 0', () => {
  const { figure, diagnostics } = resolve(lines('団体コード,人口', '062014,—', '062065,＊', '062073,…'), { axes: ['body'] })
  expect(figure.column).toEqual({
    axes: ['body'], values: [null, null, null], marks: { 0: { none: 'nil' }, 1: { waiting: 'figures' }, 2: { waiting: 'figures' } },
  })
  expect(diagnostics).toEqual([])
})

test('lets the rule say what a mark of its table means', () => {
  const { figure } = resolve(lines('団体コード,人口', '062014,—', '062065,1', '062073,2'), { axes: ['body'], marks: { '—': 'not-published' } })
  expect(figure.column.marks).toEqual({ 0: { waiting: 'figures' } })
})

test('marks estimates cell by cell', () => {
  const mixed = lines('団体コード,区分,人口', '062014,確定,1', '062065,推計,2', '062073,速報,3')
  expect(resolve(mixed, { axes: ['body'] }).figure).toMatchObject({ quality: 'final', qualityAt: { 1: 'estimate', 2: 'preliminary' } })
  const all = lines('団体コード,資料,人口', ...CITIES.map((code) => `${code},将来推計人口,1`))
  const { figure } = resolve(all, { axes: ['body'] })
  expect(figure.quality).toBe('estimate')
  expect(figure.qualityAt).toBeUndefined()
})

test('knows bodies by name where the table has no codes, and payers without a code by their name', () => {
  const axes = [{ id: 'body', of: 'body' as const, members: ['062014', '消防本部'] }]
  const tables = [tableOf(lines('団体名,人口', '山　形　市,1', '消防本部,2')), tableOf(lines('団体コード,団体名', '062014,山形市'), '団体.csv')]
  const asked = request({ axes: ['body'], needed: { 2025: ['062014', '消防本部'] } })
  const { snapshot, diagnostics } = resolveFigures([asked], tables, axes, { axesHash: axesHash(axes), computedFor: '2025' })
  expect(diagnostics).toEqual([])
  expect(snapshot.figures['人口']!.column.values).toEqual([1, 2])
})

test('takes 朝日町 for the one of the plan', () => {
  const axes = [{ id: 'body', of: 'body' as const, members: ['063231'] }]
  const bodies = [{ code: '063231', name: '朝日町' }, { code: '163431', name: '朝日町' }]
  const { snapshot, diagnostics } = resolveFigures([request({ axes: ['body'] })], [tableOf(lines('団体名,人口', '朝日町,6366'))], axes, {
    axesHash: axesHash(axes), computedFor: '2025', bodies,
  })
  expect(diagnostics).toEqual([])
  expect(snapshot.figures['人口']!.column.values).toEqual([6366])
})

test('takes __proto__ for a name like any other', () => {
  const axes = [{ id: 'body', of: 'body' as const, members: ['__proto__', 'constructor'] }]
  const table = tableOf(lines('団体名,__proto__', '__proto__,1', 'constructor,2'), '__proto__')
  const asked = request({ key: '__proto__', indicator: '__proto__', table: '__proto__', axes: ['body'], needed: {} })
  const { snapshot, diagnostics } = resolveFigures([asked], [table], axes, { axesHash: axesHash(axes), computedFor: '2025' })
  expect(diagnostics).toEqual([])
  expect(Object.keys(snapshot.figures)).toEqual(['__proto__'])
  expect(Object.getOwnPropertyDescriptor(snapshot.figures, '__proto__')?.value).toMatchObject({ column: { values: [1, 2] } })
})

test('has a hash that changes with any figure and with nothing else', () => {
  const hash = (text: string) => resolve(text).snapshot.hash
  expect(hash(TIDY)).toBe(hash(TIDY.replaceAll('\r\n', '\n').replace('"40,189"', '40189')))
  expect(hash(TIDY)).not.toBe(hash(TIDY.replace('247590', '247591')))
})

test('writes the vintage of each year', () => {
  const table = lines('団体コード,年度,公表日,人口', ...CITIES.flatMap((code) => [`${code},R6,2025-01-31,1`, `${code},R7,,2`]))
  expect(resolve(table, { asOf: { kind: 'fiscal-lag', lag: 1 }, asOfText: '前年度' }).figure.source).toEqual({
    name: '人口.csv', vintage: '令和6年度、令和7年度', asOfRule: '前年度',
    byYear: { 2025: { vintage: '令和6年度', published: '2025-01-31' }, 2026: { vintage: '令和7年度' } },
  })
})

test('reads one table for several requests and reports its mistakes once', () => {
  const table = tableOf(lines('団体コード,人口', '062014,1', '062065,?', '062073,3'))
  const requests = [request({ axes: ['body'] }), request({ key: 'b', axes: ['body'] })]
  const { diagnostics } = resolveFigures(requests, [table], AXES, { axesHash: axesHash(AXES) })
  expect(diagnostics.map(({ name }) => name)).toEqual(['not-a-figure'])
})

test('reads the census of the rule set for both years', () => {
  const rows = CITIES.map((code) => `${code},国勢調査,2020-10-01,2021-11-30,確定,10`)
  const { figure } = resolve(lines('団体コード,資料,時点,公表日,区分,人口', ...rows), { asOf: CENSUS, asOfText: '直近の国勢調査' })
  expect(figure.source).toMatchObject({ vintage: '国勢調査 令和2年10月1日', published: '2021-11-30', asOfRule: '直近の国勢調査' })
})
