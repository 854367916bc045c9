import { expect, test } from 'vitest'
import { coverageOf, mutate, openRuleSet, readCatalogue, warm } from '../../src/index.ts'

const rules = `枠組み　北部広域圏
期間は、令和7年度から令和7年度までとする。
中枢都市は、甲市とする。
連携市町は、乙町及び丙町とする。
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、中枢都市が負担する。

事業【1】図書館の相互利用
出典の箇所は、「第2条及び第3条」とする。
事業費は、令和7年度491千円とする。
事業費の内訳は、運営費とする。
運営費は、関係市町が均等に負担する。
「職員の旅費」は、事業費に含めず、関係市町がそれぞれ負担する。

支援制度　連携の支援
目的は、「連携を支えること」とする。
条件は、次のとおりとする。
一　市町村が共同で設けるものであること
二　二以上の分野にわたること
交付の期間は、2年度を限度とする。
出典の箇所は、「第4条」とする。

検算　確かめ
令和7年度の運営費の合計額は、491千円である。
連携の支援の条件の数は、2件である。
`
const sources = [{ path: '規則.renkei', text: rules }]

function covered(table: string) {
  const { rows, diagnostics } = readCatalogue('一覧.tsv', table)
  expect(diagnostics).toEqual([])
  return coverageOf(rows, new Map([['', openRuleSet(sources)]]))
}

test('a row is carried by the sentence it names, as far as that sentence is', () => {
  const { rows, diagnostics } = covered(`番号	箇所	内容	文
1	第3条	分け方	事業【1】：均等に
2	第4条	期間	連携の支援：交付の期間は
3	第4条	条件	支援制度　連携の支援：二以上の分野
4	第4条	目的	支援制度　連携の支援：目的は
5	第4条	目的と期間	連携の支援：目的は｜連携の支援：交付
`)
  expect(diagnostics).toEqual([])
  expect(rows.map(({ grade, sentences }) => [grade, ...sentences.map(({ line }) => line)])).toEqual([
    ['computed', 11],
    ['typed', 19],
    ['typed', 16],
    ['text', 15],
    ['typed', 19, 15],
  ])
})

test('a row that names no sentence is looked for by what the rules cite', () => {
  const { rows } = covered(`id,section,rule\n1,第3条,分け方\n2,第４条,支援\n3,第9条,ほか\n`)
  expect(rows.map(({ grade, sentences }) => [grade, sentences.length])).toEqual([
    ['computed', 4],
    ['typed', 3],
    [undefined, 0],
  ])
})

test('a place that is not there, and a needed row that is words only, are told at the row', () => {
  const table = '番号	箇所	内容	文	要否\n1	第3条	分け方	事業【2】：均等に	要\n2	第4条	目的	連携の支援：目的は	要\n'
  const { diagnostics } = covered(table)
  expect(diagnostics.map(({ code, span }) => [code, table.slice(span!.start, span!.end)])).toEqual([
    ['R0632', '事業【2】：均等に'],
    ['R0633', '連携の支援：目的は'],
  ])
})

test('a catalogue without its columns is told', () => {
  expect(readCatalogue('一覧.csv', 'id,rule\n1,分け方\n').diagnostics.map(({ code, args }) => [code, args['column']])).toEqual([['R0631', 'section、出典の箇所、箇所']])
})

test('a deletion is noticed by a diagnostic or a 検算, or told', () => {
  const { rows } = covered(`番号	箇所	内容	文	要否
1	第3条	分け方	事業【1】：均等に	要
2	第4条	条件	連携の支援：条件は	要
3	第4条	期間	連携の支援：交付の期間は	要
4	第4条	期間	連携の支援：交付の期間は	要
5	第4条	目的	連携の支援：目的は
`)
  const { deletions, diagnostics } = mutate(rows, new Map([['', warm({ sources })]]))
  expect(deletions.map(({ rows: ids, noticedBy }) => [ids, noticedBy])).toEqual([
    [['1'], { code: 'R0301' }],
    [['2'], { check: '連携の支援の条件の数は、2件' }],
    [['3', '4'], undefined],
  ])
  expect(diagnostics.map(({ code, span, args }) => [code, span && rules.slice(span.start, span.end), args['ids']])).toEqual([['R0634', '交付の期間は、2年度を限度とする。', '3、4']])
})
