import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mappingCsv, proposeMapping, readMapping, sheetOfRows, takeFigures, type Sheet } from '../src/index.ts'

const places = ['山形市', '上山市', '天童市', '山辺町', '中山町', '大江町']
const bodies = places.map((name, at) => ({ name, code: ['062014', '062073', '062103', '063011', '063029', '063240'][at]! }))
const years = ['令和4年度', '令和5年度', '令和6年度']
const indicators = ['利用件数', '搬入量', '職員数']

/** Figures by body, year and indicator. */
type Facts = ReadonlyMap<string, number>

const facts = fc
  .record({ places: fc.subarray(places, { minLength: 2 }), years: fc.subarray(years, { minLength: 1 }), indicators: fc.subarray(indicators, { minLength: 1 }) })
  .chain((axes) => fc.array(fc.nat(99_999), { minLength: axes.places.length * axes.years.length * axes.indicators.length, maxLength: axes.places.length * axes.years.length * axes.indicators.length }).map((values) => ({ ...axes, values })))
  .map(({ values, ...axes }) => {
    const all = new Map<string, number>()
    for (const place of axes.places) for (const year of axes.years) for (const indicator of axes.indicators) all.set(`${place} ${year} ${indicator}`, values[all.size]!)
    return { ...axes, facts: all as Facts }
  })

type Case = typeof facts extends fc.Arbitrary<infer T> ? T : never

/** Ways in which staff lay out the same figures. */
const layouts: Readonly<Record<string, (one: Case, written: (value: number) => string) => Sheet>> = {
  tidy: ({ places: ps, years: ys, indicators: is, facts: all }, written) =>
    sheet([['団体名', '年度', ...is], ...ps.flatMap((p) => ys.map((y) => [p, y, ...is.map((i) => written(all.get(`${p} ${y} ${i}`)!))]))]),
  'years across, one heading for each figure': ({ places: ps, years: ys, indicators: is, facts: all }, written) =>
    sheet(
      [['市町名', ...is.flatMap((i) => ys.map((_, at) => (at === 0 ? i : '')))], ['', ...is.flatMap(() => ys)], ...ps.map((p) => [p, ...is.flatMap((i) => ys.map((y) => written(all.get(`${p} ${y} ${i}`)!)))])],
      [{ row: 0, column: 0, lastRow: 1, lastColumn: 0 }, ...is.map((_, at) => ({ row: 0, column: 1 + at * ys.length, lastRow: 0, lastColumn: (at + 1) * ys.length }))],
    ),
  'figures across, one heading for each year': ({ places: ps, years: ys, indicators: is, facts: all }, written) =>
    sheet(
      [['市町名', ...ys.flatMap((y) => is.map((_, at) => (at === 0 ? y : '')))], ['', ...ys.flatMap(() => is)], ...ps.map((p) => [p, ...ys.flatMap((y) => is.map((i) => written(all.get(`${p} ${y} ${i}`)!)))])],
      [{ row: 0, column: 0, lastRow: 1, lastColumn: 0 }, ...ys.map((_, at) => ({ row: 0, column: 1 + at * is.length, lastRow: 0, lastColumn: (at + 1) * is.length }))],
    ),
  'with a title, numbers of rows, sums and a note': ({ places: ps, years: ys, indicators: is, facts: all }, written) =>
    sheet([
      ['負担金の算定に用いる数値'],
      ['番号', '団体名', '年度', ...is, '備考'],
      ...ps.flatMap((p, at) => ys.map((y) => [String(at + 1), p, y, ...is.map((i) => written(all.get(`${p} ${y} ${i}`)!)), ''])),
      ['', '合計', '', ...is.map((i) => written(ps.flatMap((p) => ys.map((y) => all.get(`${p} ${y} ${i}`)!)).reduce((a, b) => a + b, 0))), ''],
      ['※ 各年度末の値'],
    ]),
}

function sheet(rows: readonly (readonly string[])[], merges: Sheet['merges'] = []): Sheet {
  return sheetOfRows('表.xlsx［実績］', rows, { merges }).sheet!
}

const spellings: readonly ((value: number) => string)[] = [
  String,
  (value) => value.toLocaleString('en'),
  (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
]

function factsOf(csv: string): ReadonlyMap<string, number> {
  const [titles, ...rows] = csv.trimEnd().split('\r\n').map((line) => line.split(','))
  const at = (title: string): number => titles!.indexOf(title)
  return new Map(rows.flatMap((row) => indicators.filter((name) => at(name) >= 0).map((name) => [`${row[at('団体名')]} ${row[at('年度')]} ${name}`, Number(row[at(name)])] as const)))
}

test.each(Object.keys(layouts))('the figures are the same however they are laid out: %s', (layout) => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...spellings), (one, written) => {
      const own = layouts[layout]!(one, written)
      const { mapping, diagnostics } = proposeMapping(own)
      expect(diagnostics).toEqual([])
      const kept = readMapping('対応表.csv', mappingCsv(mapping!)).mapping!
      expect(kept).toEqual(mapping)
      const taken = takeFigures(own, kept, { bodies })
      expect(taken.diagnostics).toEqual([])
      expect(factsOf(taken.csv!)).toEqual(one.facts)
    }),
  )
})

test('a mapping that was mistyped is told at its cell', () => {
  const text = '列,見出し,読み方,指標,単位,年度,時点,資料,団体\n見出しの行,3-2\nA,団体名,団体めい\n１,件数,数値\n'
  expect(readMapping('対応表.csv', text).diagnostics.map(({ code, args }) => [code, args])).toEqual([
    ['R0660', { words: '3-2', expected: '3-4' }],
    ['R0660', { words: '団体めい', expected: '団体名' }],
    ['R0660', { words: '１', expected: 'A' }],
  ])
})
