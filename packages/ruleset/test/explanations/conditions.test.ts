import { expect, test } from 'vitest'
import { FRAME, POPULATION, programme, TABLES } from '../support/computed.ts'
import { explained } from '../support/explained.ts'

const rules = (...sentences: readonly string[]) => explained(FRAME + POPULATION + programme('1,000千円', ...sentences), TABLES)

test('which condition holds is told with what was compared', () => {
  const of = rules('運営費は、関係市町が均等に負担する。', 'ただし、運営費が900千円を超えるときは、運営費は、甲市が負担する。')
  expect(of('運営費', 2025, '甲市')).toContain('「運営費が900千円を超える」に当たる（運営費は1,000,000円）。\n運営費1,000,000円')
})

test('one that does not hold is told too', () => {
  const of = rules('運営費は、関係市町が均等に負担する。', 'ただし、関係市町の数が5以上であるときは、運営費は、甲市が負担する。')
  expect(of('運営費', 2025, '甲市')).toContain('「関係市町の数が5以上である」に当たらない（関係市町の数は4）。')
})

test('a fact that is not confirmed is what the line waits for', () => {
  const page = rules('運営費は、関係市町が均等に負担する。', 'ただし、「災害による休館」に該当しないときは、運営費は、甲市が負担する。')('運営費', 2025)
  expect(page).toContain('「災害による休館」に当たるかどうか、まだ確認されていない。')
  expect(page).toContain('・令和7年度に災害による休館に該当するかどうか')
})

test('the bodies a figure chooses are named', () => {
  const of = rules('運営費は、関係市町のうち人口が1万人以上の団体が均等に負担する。')
  expect(of('運営費', 2025)).toContain('関係市町のうち人口が1万人以上の団体（甲市、乙市及び丙町）が均等に負担する。')
  expect(of('運営費', 2025, '丁村').replace(/\n/g, '')).toContain('丁村は、これに含まれない。')
})
