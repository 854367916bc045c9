import { expect, test } from 'vitest'
import { computed, FRAME, TABLES } from './support/computed.ts'
import { foundIn } from './support/found-in.ts'

const burden = '事業費の内訳は、運営費とする。\n運営費は、関係市町が均等に負担する。\n'

function errorsIn(rules: string) {
  return foundIn(Object.entries({ '規則.renkei': rules, ...TABLES }).map(([path, text]) => ({ path, text })))
    .filter(({ severity }) => severity === 'error')
    .map(({ code, text }) => `${code} ${text}`)
}

/** Words that would change the amount: passed over in silence, 算定済 would stand beside a number the text does not say. */
test.each([
  ['事業費は、毎年度200千円以内とする。', 'R0223 200千円以内'],
  ['事業費は、毎年度200千円（税抜）とする。', 'R0223 （税抜）'],
  ['事業費は、200千円（令和8年度）とする。', 'R0223 （令和8年度）'],
  ['事業費（消費税を除く。）は、毎年度200千円とする。', 'R0223 消費税'],
])('%s is refused at the words', (sentence, error) => {
  expect(errorsIn(`${FRAME}事業【1】共同の事業\n${sentence}\n${burden}`)).toEqual([error])
})

test('a cost without a part of it is another cost', () => {
  const rules = `${FRAME}事業【1】共同の事業\n事業費は、毎年度200千円とする。\n事業費の内訳は、運営費とする。\n運営費（消費税を除く。）は、関係市町が均等に負担する。\n`
  expect(errorsIn(rules)).toEqual(['R0223 消費税'])
})

test('the years of the subject hold for the amount', () => {
  const amounts = '令和7年度の事業費は、100千円とする。\n令和8年度の事業費は、200千円とする。\n令和9年度の事業費は、未定とする。\n'
  const of = computed(`${FRAME}事業【1】共同の事業\n${amounts}${burden}`)
  expect([of('運営費', 2025).total, of('運営費', 2026).total, of('運営費', 2027).state]).toEqual([100_000, 200_000, '資料待ち'])
})

test('令和8年度未定 needs no は', () => {
  const of = computed(`${FRAME}事業【1】共同の事業\n事業費は、令和7年度100千円、令和8年度未定とし、令和9年度は計上せず、令和9年度以降は計上なしとする。\n`.replace('令和9年度は計上せず、', '') + burden)
  expect([of('運営費', 2025).total, of('運営費', 2026).state, of('運営費', 2027).state]).toEqual([100_000, '資料待ち', '負担なし'])
})

test('構成団体 of a year are those of its sets in that year', () => {
  const byYear = FRAME.replace('連携市町は、乙市、丙町及び丁村とする。', '連携市町は、令和7年度は乙市とし、令和8年度以降は乙市及び丙町とする。')
  const of = computed(`${byYear}事業【1】共同の事業\n事業費は、毎年度100千円とする。\n${burden}`)
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 50_000, 乙市: 50_000 })
  expect(of('運営費', 2026).yen).toEqual({ 甲市: 33_334, 乙市: 33_333, 丙町: 33_333 })
})

test('what is said of one body frees that body alone', () => {
  const rules = `${FRAME}事業【1】共同の事業\n事業費は、毎年度100千円とする。\n${burden}ただし、丙町は、負担を要しない。\n`
  const { total, yen } = computed(rules)('運営費', 2025)
  expect(total).toBe(100_000)
  expect(yen).toMatchObject({ 甲市: expect.any(Number) as number, 乙市: expect.any(Number) as number })
  expect(yen).not.toHaveProperty('丙町')
})

test('a condition that is no cost is refused, not made into one', () => {
  const rules = `${FRAME}事業【1】共同の事業\n事業費は、毎年度100千円とする。\n${burden}ただし、災害が発生した場合は、乙市が負担する。\n`
  expect(errorsIn(rules)).toEqual(['R0221 災害が発生した場合は'])
})

test.each([
  '甲市以外の団体の負担額に千円未満の端数があるときは、これを切り捨てる。',
  '負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、面積の最も大きい団体が負担する。',
])('a rounding of some, or by another measure, is refused: %s', (rounding) => {
  const frame = FRAME.replace(/負担額に.*負担する。\n/, `${rounding}\n`)
  expect(errorsIn(`${frame}事業【1】共同の事業\n事業費は、毎年度100千円とする。\n${burden}`)).toHaveLength(1)
})

test('運営費に要する経費 and 運営費の負担割合 speak of 運営費', () => {
  const of = computed(
    `${FRAME}事業【1】共同の事業\n事業費は、毎年度100千円とする。\n事業費の内訳は、運営費とする。\n運営費に要する経費の負担割合は、関係市町が協議して定める。\n`,
  )
  expect(of('運営費', 2025).state).toBe('協議待ち')
})
