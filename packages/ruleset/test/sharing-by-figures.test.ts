import { expect, test } from 'vitest'
import { evaluateRuleSet, openRuleSet } from '../src/index.ts'
import { computed, FRAME, programme } from './support/computed.ts'

const visits = `指標　来場者数
単位は、人とする。
資料は、「来場者数.csv」とする。

`
const table = (last: string) => ({ '来場者数.csv': `団体名,来場者数\n甲市,50\n乙市,30\n丙町,20\n丁村,${last}\n` })
const mixed = programme('1,000千円', '運営費は、関係市町が均等割20%及び来場者数の割合80%の割合により負担する。')

function found(rules: string, tables: Readonly<Record<string, string>>) {
  const ruleSet = openRuleSet(Object.entries({ '規則.renkei': rules, ...tables }).map(([path, text]) => ({ path, text })))
  return [...ruleSet.diagnostics, ...evaluateRuleSet(ruleSet).diagnostics]
}

test.each(['—', '－', '-'])('%s is never the number 0 in a mix', (mark) => {
  const { state, yen } = computed(FRAME + visits + mixed, table(mark))('運営費', 2025)
  expect({ state, yen }).toEqual({ state: '資料待ち', yen: {} })
  expect(found(FRAME + visits + mixed, table(mark))).toMatchObject([{ name: 'nil-to-share-by', args: { body: '丁村', table: '来場者数.csv' } }])
})

test('0 is a number', () => {
  expect(computed(FRAME + visits + mixed, table('0'))('運営費', 2025).yen).toEqual({ 甲市: 450_000, 乙市: 290_000, 丙町: 210_000, 丁村: 50_000 })
})

test('a negative figure in a mix is an error at its cell, told once', () => {
  expect(found(FRAME + visits + mixed, table('△5'))).toMatchObject([{ name: 'negative-figure', severity: 'error', span: { source: '来場者数.csv' } }])
})

const rates = (by: string) => `事業【1】共同の事業
事業費は、令和7年度は計上せず、令和8年度は1,000千円とし、令和9年度は未定とする。
事業費の内訳は、運営費とする。
運営費は、関係市町が${by}負担する。
`

test('figures are missing only for years in which there is something to share', () => {
  expect(found(FRAME + rates('「負担率表」により'), { '負担率表.csv': '団体名,負担率\n甲市,50\n乙市,30\n丙町,20\n' }).map(({ name, args }) => ({ name, args }))).toEqual([
    { name: 'missing-figures', args: { figure: '負担率', table: '負担率表.csv', years: '令和8年度', bodies: '丁村', count: 1 } },
  ])
})

test('a dash in a table of rates is who bears nothing', () => {
  const of = computed(FRAME + rates('「負担率表」により'), { '負担率表.csv': '団体名,負担率\n甲市,1/2\n乙市,3分の1\n丙町,1/6\n丁村,—\n' })
  expect(of('運営費', 2026)).toMatchObject({ state: '算定済', yen: { 甲市: 500_001, 乙市: 333_333, 丙町: 166_666 } })
})

test('rates by year are read as their indicator says', () => {
  const indicator = '指標　負担率\n資料は、「負担率表.csv」とする。\n基準は、当該年度とする。\n\n'
  const yearly = '団体名,年度,負担率\n甲市,令和7年度,100%\n甲市,令和8年度,40%\n乙市,令和8年度,30%\n丙町,令和8年度,20%\n丁村,令和8年度,10%\n'
  const of = computed(FRAME + indicator + rates('「負担率表」により'), { '負担率表.csv': yearly })
  expect(of('運営費', 2026).yen).toEqual({ 甲市: 400_000, 乙市: 300_000, 丙町: 200_000, 丁村: 100_000 })
  expect(found(FRAME + indicator + rates('「負担率表」により'), { '負担率表.csv': yearly }).map(({ name }) => name)).toEqual([])
})
