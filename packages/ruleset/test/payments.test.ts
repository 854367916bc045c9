import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computed, FRAME, POPULATION, programme } from './support/computed.ts'
import { explained } from './support/explained.ts'

const EQUALLY = '運営費は、関係市町が均等に負担する。'
const rules = (...sentences: readonly string[]): string => FRAME + POPULATION + programme('1,000千円', EQUALLY, ...sentences)
const THOUSANDS = '各納期の額に千円未満の端数があるときは、これを切り捨て、切り捨てた額は、最後の納期の額に合算する。'

test('each part is cut, and the last takes what is left', () => {
  const of = computed(rules('負担金は、6月末日、9月末日及び12月末日までに、それぞれ年額の30%、30%及び40%に相当する額を納付する。', THOUSANDS.replace('千円', '1万円')))
  expect(of('第1期の納付額', 2025)).toMatchObject({ due: '2025-06-30', yen: { 甲市: 70_000, 乙市: 70_000 } })
  expect(of('第3期の納付額', 2025)).toMatchObject({ due: '2025-12-31', total: 440_000, yen: { 丙町: 110_000 } })
})

test('or the first does', () => {
  const of = computed(rules('負担金は、4月末日及び10月末日までに、均等に納付する。', '各納期の額に10万円未満の端数があるときは、これを切り捨て、切り捨てた額は、最初の納期の額に合算する。'))
  expect(of('第1期の納付額', 2025).yen).toMatchObject({ 甲市: 150_000 })
  expect(of('第2期の納付額', 2025).yen).toMatchObject({ 甲市: 100_000 })
})

test.each([
  ['その日後の最初の休日でない日', '2026-01-05', '2026-03-02'],
  ['その直前の休日でない日', '2025-12-26', '2026-02-27'],
])('a due day on which offices are closed moves to %s', (day, december, february) => {
  const of = computed(rules('負担金は、12月末日及び2月末日までに、均等に納付する。', `納期限が休日に当たるときは、${day}を納期限とする。`))
  expect(of('第1期の納付額', 2025).due).toBe(december)
  expect(of('第2期の納付額', 2025).due).toBe(february)
})

test('January to March belong to the end of the fiscal year, and 翌年度 to the next', () => {
  const of = computed(rules('負担金は、1月10日及び翌年度の5月末日までに、均等に納付する。'))
  expect(of('第1期の納付額', 2025).due).toBe('2026-01-10')
  expect(of('第2期の納付額', 2025).due).toBe('2026-05-31')
})

test('who is paid does not pay itself', () => {
  const of = computed(rules('負担金は、6月末日までに甲市に納付する。'))
  expect(of('第1期の納付額', 2025)).toMatchObject({ to: '甲市', total: 750_000, yen: { 乙市: 250_000, 丙町: 250_000, 丁村: 250_000 } })
  expect(of('第1期の納付額', 2025).yen).not.toHaveProperty('甲市')
})

test('some bodies alone are named as those who pay', () => {
  const of = computed(rules('乙市及び丙町は、その負担金を、6月末日までに甲市に納付する。'))
  expect(of('第1期の納付額', 2025).yen).toEqual({ 乙市: 250_000, 丙町: 250_000 })
})

test('years may have due days of their own', () => {
  const of = computed(rules('令和7年度の負担金は、6月末日までに納付する。', '令和8年度以降の負担金は、4月末日及び10月末日までに、均等に納付する。'))
  expect(of('第1期の納付額', 2025)).toMatchObject({ due: '2025-06-30', yen: { 甲市: 250_000 } })
  expect(of('第1期の納付額', 2026)).toMatchObject({ due: '2026-04-30', yen: { 甲市: 125_000 } })
  expect(() => of('第2期の納付額', 2025)).toThrow()
})

test('of the framework, all that is borne is paid together', () => {
  const frame = FRAME.replace(/\n\n$/, '\n負担金は、6月末日及び12月末日までに、それぞれ年額の50%に相当する額を納付する。\n\n')
  const of = computed(`${frame + POPULATION + programme('1,000千円', EQUALLY)}\n事業【2】窓口\n事業費は、毎年度400千円とする。\n事業費の内訳は、人件費とする。\n人件費は、甲市が負担する。\n`)
  expect(of('第1期の納付額', 2025, '').yen).toEqual({ 甲市: 325_000, 乙市: 125_000, 丙町: 125_000, 丁村: 125_000 })
})

test('the share of one year goes out in equal parts over several', () => {
  const of = computed(rules('令和7年度の運営費は、令和7年度から令和9年度までの各年度に、均等に交付する。'))
  expect([2025, 2026, 2027].map((year) => of('運営費の交付額', year).yen['甲市'])).toEqual([83_333, 83_333, 83_334])
})

test('while the share is open, so is each part', () => {
  const of = computed(FRAME + POPULATION + programme('1,000千円', '運営費の負担割合は、関係市町が協議して定める。', '負担金は、6月末日までに納付する。'))
  expect(of('第1期の納付額', 2025)).toMatchObject({ state: '協議待ち', yen: {} })
})

test('why a part is what it is', () => {
  const of = explained(rules('負担金は、6月末日及び12月末日までに、それぞれ年額の50%に相当する額を納付する。', THOUSANDS.replace('千円', '1万円')))
  const first = of('第1期の納付額', 2025, '乙市')
  expect(first).toContain('乙市の納付額　120,000円（算定済）')
  expect(first).toContain('令和7年6月30日までに納める額は、各団体の年額に50%を乗じて得た額（10,000円未満切捨て）とする。')
  expect(of('第2期の納付額', 2025, '乙市')).toContain('＝ 130,000円（端数10,000円を加える）')
})

test('the parts of a share always come to the share', () => {
  const percents = fc.array(fc.integer({ min: 1, max: 97 }), { minLength: 1, maxLength: 3 }).filter((parts) => parts.reduce((sum, part) => sum + part) < 100)
  const days = ['4月末日', '7月10日', '10月末日', '2月15日']
  fc.assert(
    fc.property(percents, fc.constantFrom('百円', '千円', '1万円', '1円'), fc.constantFrom('最初', '最後'), (some, unit, which) => {
      const parts = [...some, 100 - some.reduce((sum, part) => sum + part)]
      const listed = (words: readonly string[]) => `${words.slice(0, -1).join('、')}及び${words.at(-1)!}`
      const of = computed(
        FRAME + POPULATION + programme('987,654円', '運営費は、関係市町が人口の割合により按分して負担する。', `負担金は、${listed(days.slice(0, parts.length))}までに、それぞれ年額の${listed(parts.map((part) => `${String(part)}%`))}に相当する額を納付する。`, `各納期の額に${unit}未満の端数があるときは、これを切り捨て、切り捨てた額は、${which}の納期の額に合算する。`),
      )
      const shares = of('運営費', 2025).yen
      const sums = Object.fromEntries(Object.keys(shares).map((body) => [body, parts.reduce((sum, _, at) => sum + of(`第${String(at + 1)}期の納付額`, 2025).yen[body]!, 0)]))
      expect(sums).toEqual(shares)
    }),
    { numRuns: 60 },
  )
})
