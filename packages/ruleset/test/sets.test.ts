import { expect, test } from 'vitest'
import { computed, FRAME, programme } from './support/computed.ts'

const members = (...sentences: readonly string[]) => {
  const of = computed(FRAME + programme('1,200千円', ...sentences, '運営費は、関係市町が均等に負担する。'))
  return [2025, 2026, 2027].map((year) => of('運営費', year).yen)
}
const among = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 1_200_000 / names.length]))

test('関係市町 are the members unless the programme says who', () => {
  expect(members()[0]).toEqual(among('甲市', '乙市', '丙町', '丁村'))
  expect(members('関係市町は、甲市及び丙町とする。')[0]).toEqual(among('甲市', '丙町'))
})

test('participants by year', () => {
  expect(members('関係市町は、令和7年度は甲市及び乙市とし、令和8年度以降は甲市、乙市及び丙町とする。')).toEqual([
    among('甲市', '乙市'), among('甲市', '乙市', '丙町'), among('甲市', '乙市', '丙町'),
  ])
})

test('who joins and who leaves', () => {
  expect(members('関係市町に、令和8年度から丁村を加える。', '関係市町は、甲市、乙市及び丙町とする。', '関係市町から、令和9年度から丙町を除く。')).toEqual([
    among('甲市', '乙市', '丙町'), among('甲市', '乙市', '丙町', '丁村'), among('甲市', '乙市', '丁村'),
  ])
})

test('who is left out for a year', () => {
  expect(members('関係市町から、令和8年度に限り、丁村を除く。')).toEqual([
    among('甲市', '乙市', '丙町', '丁村'), among('甲市', '乙市', '丙町'), among('甲市', '乙市', '丙町', '丁村'),
  ])
})

test('a change of a programme is its own', () => {
  const of = computed(`${FRAME}事業【1】甲
関係市町から、令和8年度から丁村を除く。
事業費は、毎年度1,200千円とする。
事業費は、関係市町が均等に負担する。

事業【2】乙
事業費は、毎年度1,200千円とする。
事業費は、関係市町が均等に負担する。
`)
  expect(of('事業費', 2026, '1').yen).toEqual(among('甲市', '乙市', '丙町'))
  expect(of('事業費', 2026, '2').yen).toEqual(among('甲市', '乙市', '丙町', '丁村'))
})

test('members of the framework may join', () => {
  const of = computed(`枠組み　川の広域圏
期間は、令和7年度から令和8年度までとする。
構成市町は、甲市及び乙市とする。
構成市町に、令和8年度から丙町を加える。
加入予定市町は、丙町とする。

事業【1】甲
事業費は、毎年度1,200千円とする。
事業費は、構成市町が均等に負担する。
`)
  expect([of('事業費', 2025).yen, of('事業費', 2026).yen]).toEqual([among('甲市', '乙市'), among('甲市', '乙市', '丙町')])
})

const otsu = 'この場合において、負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、乙市が負担する。'

test.each([
  ['甲市を除く関係市町', ['乙市', '丙町', '丁村']],
  ['関係市町（甲市を除く。）', ['乙市', '丙町', '丁村']],
  ['甲市以外の構成団体', ['乙市', '丙町', '丁村']],
  ['甲市及び丁村を除く構成団体', ['乙市', '丙町']],
  ['乙市、丙町及び丁村', ['乙市', '丙町', '丁村']],
  ['連携市町', ['乙市', '丙町', '丁村']],
])('%s', (words, names) => {
  const of = computed(FRAME + programme('1,200千円', `運営費は、${words}が均等に負担する。`, otsu))
  expect(of('運営費', 2025).yen).toEqual(among(...names))
})

test('a set may leave out some of another', () => {
  expect(members('関係市町は、丁村を除く構成団体とする。')[0]).toEqual(among('甲市', '乙市', '丙町'))
})
