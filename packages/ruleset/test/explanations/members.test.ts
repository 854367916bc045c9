import { expect, test } from 'vitest'
import { computed, FRAME, programme, USERS } from '../support/computed.ts'
import { explained, readAloud } from '../support/explained.ts'

test('members that change are read year by year', () => {
  const page = readAloud(FRAME + programme('900千円', '関係市町は、令和7年度は甲市及び乙市とし、令和8年度以降は甲市、乙市及び丁村とする。', '運営費は、関係市町が均等に負担する。'))
  expect(page).toContain('・令和7年度の関係市町は、甲市及び乙市（2団体）である。')
  expect(page).toContain('・令和8年度、令和9年度の関係市町は、甲市、乙市及び丁村（3団体）である。')
})

test('a role that nobody fills is told, not who might', () => {
  const rules = FRAME + programme('900千円', '開催市町は、令和7年度は丁村とし、令和8年度以降は未定とする。', '運営費は、開催市町が負担する。')
  expect(readAloud(rules)).toContain('・令和8年度、令和9年度の開催市町となる団体は、まだ定められていない。')
  expect(explained(rules)('運営費', 2026)).toContain('運営費900,000円は、開催市町（まだ定まらない）が全額を負担する。')
})

test('a role that nobody fills is told beside a ratio to be agreed', () => {
  const page = explained(FRAME + programme('900千円', '開催市町は、未定とする。', '運営費は、開催市町が協議して定める割合により按分して負担する。'))('運営費', 2026)
  expect(page).toContain('開催市町（まだ定まらない）')
})

test('the weights of classes are told, and stand in the table', () => {
  const page = explained(FRAME + programme('900千円', '均等割とは、市2、町村1の比による割合をいう。', '運営費は、関係市町が均等に負担する。'))('運営費', 2025)
  expect(page).toContain('関係市町（甲市、乙市、丙町及び丁村）が定められた比（甲市及び乙市は2、丙町及び丁村は1）により分けて負担する。')
  expect(page).toMatch(/団体 +比 +負担額/)
})

test('where parts are metered, the printed cost is told as not used', () => {
  const rules = FRAME + USERS + programme('900千円', '運営費は、関係市町が利用者数に2,000円を乗じて得た額を負担する。')
  const page = explained(rules)('運営費', 2025)
  expect(computed(rules)('運営費', 2025).total).toBe(400_000)
  expect(page).toContain('運営費として定められた900,000円は、計算に用いない。合計額は、各団体の額を合わせた400,000円であり、500,000円少ない。')
  expect(page).toContain('「毎年度900千円」（計算には用いない）')
  expect(page).not.toContain('事業費の全額をこの費用とみた')
})
