import { expect, test } from 'vitest'
import { evaluateRuleSet, openRuleSet, report } from '../src/index.ts'
import { computed, FRAME, programme } from './support/computed.ts'

const MEASURE = '指標　搬入量\n単位は、tとする。\n資料は、「搬入量.csv」とする。\n基準は、当該年度とする。\n\n'
const rules = FRAME + MEASURE + programme('1,000千円', '運営費は、甲市及び乙市が搬入量の割合により按分して負担する。')
const table = (columns: string, ...rows: readonly string[]) => ({ '搬入量.csv': [`団体名,年度,${columns}搬入量`, ...rows.flatMap((row) => [`甲市,令和7年度,${row}`, `乙市,令和7年度,${row.replace(/\d+$/, '100')}`])].join('\n') })
const told = (tables: Readonly<Record<string, string>>, asOf?: string) => {
  const { state, yen } = computed(rules, tables, asOf)('運営費', 2025)
  return yen['甲市'] ?? state
}

test('a figure is known from the later of its publication and the day it was obtained', () => {
  const both = table('公表日,取得日,', '2026-05-01,2026-06-10,300')
  expect([told(both, '2026-06-09'), told(both, '2026-06-10')]).toEqual(['資料待ち', 750_000])
  const obtained = table('取得日,', '2025-06-10,300')
  expect([told(obtained, '2025-06-09'), told(obtained, '2025-06-10')]).toEqual(['資料待ち', 750_000])
})

test('without such a day a final figure is known when its time is over, an estimate always', () => {
  expect([told(table('', '300'), '2026-03-30'), told(table('', '300'), '2026-03-31'), told(table('', '300'))]).toEqual(['資料待ち', 750_000, 750_000])
  expect(told(table('区分,', '見込,300'), '2025-04-01')).toBe(750_000)
})

test('the stage of the run, and the amendments in force that were known', () => {
  const text = `${FRAME}${programme('1,000千円', '運営費は、甲市が負担する。\n運営費は、概算により負担金を納付し、翌年度に、決算額との差額を精算する。')}\n改正　令和8年4月1日施行\n公布日は、令和7年12月22日とする。\n運営費の負担を次のように改める。\n運営費は、乙市が負担する。\n`
  const ruleSet = openRuleSet([{ path: '規則.renkei', text }])
  const of = (year: number, asOf: string) => {
    const { stage, amendments } = report(ruleSet, evaluateRuleSet(ruleSet, { asOf, computedFor: year }), { year })
    return [stage, amendments.map(({ name }) => name)]
  }
  const amended = ['令和8年4月1日施行の改正']
  expect(of(2026, '2025-12-21')).toEqual(['見込算定', []])
  expect(of(2026, '2025-12-22')).toEqual(['見込算定', amended])
  expect(of(2026, '2026-04-01')).toEqual(['概算算定', amended])
  expect(of(2025, '2026-04-01')).toEqual(['確定算定', []])
})

test('no stage where nothing is settled, and whether the day was said', () => {
  const ruleSet = openRuleSet([{ path: '規則.renkei', text: `${FRAME}${programme('1,000千円', '運営費は、甲市が負担する。')}` }])
  const of = (options: { asOf?: string }) => report(ruleSet, evaluateRuleSet(ruleSet, { ...options, computedFor: 2025 }), { year: 2025 })
  expect(of({})).toMatchObject({ asOf: '2025-04-01', asOfStated: false })
  expect(of({ asOf: '2025-10-01' })).toMatchObject({ asOf: '2025-10-01', asOfStated: true })
  expect(of({})).not.toHaveProperty('stage')
})
