import { expect } from 'vitest'
import { evaluateRuleSet, openRuleSet, report, stateWords, type ReportPayment } from '../../src/index.ts'

/** Four bodies without codes: ties go by name in code-point order, 丁村, 丙町, 乙市, 甲市. */
export const FRAME = `枠組み　川の広域圏
期間は、令和7年度から令和9年度までとする。
中枢都市は、甲市とする。
連携市町は、乙市、丙町及び丁村とする。
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、中枢都市が負担する。

`

export const POPULATION = `指標　人口
単位は、人とする。
資料は、「人口.csv」とする。
基準は、直近の国勢調査とする。

`

/** Census of 2020 (99,999 people) known all the time, of 2025 (96,000) since November 2026; residents each October. */
export const POPULATION_CSV = `団体名,資料,時点,公表日,人口
甲市,国勢調査,2020-10-01,2021-11-30,50000
乙市,国勢調査,2020-10-01,2021-11-30,30000
丙町,国勢調査,2020-10-01,2021-11-30,15000
丁村,国勢調査,2020-10-01,2021-11-30,4999
甲市,国勢調査,2025-10-01,2026-11-30,48000
乙市,国勢調査,2025-10-01,2026-11-30,30000
丙町,国勢調査,2025-10-01,2026-11-30,14000
丁村,国勢調査,2025-10-01,2026-11-30,4000
甲市,住民基本台帳,2024-10-01,,47000
乙市,住民基本台帳,2024-10-01,,31000
丙町,住民基本台帳,2024-10-01,,15000
丁村,住民基本台帳,2024-10-01,,7000
甲市,住民基本台帳,2025-10-01,,46000
乙市,住民基本台帳,2025-10-01,,32000
丙町,住民基本台帳,2025-10-01,,15000
丁村,住民基本台帳,2025-10-01,,7000
`

export const USERS = `指標　利用者数
単位は、人とする。
資料は、「利用者数.csv」とする。
基準は、前年度とする。

`

export const USERS_CSV = `団体名,年度,利用者数
甲市,令和5年度,10
乙市,令和5年度,30
丙町,令和5年度,40
丁村,令和5年度,20
甲市,令和6年度,100
乙市,令和6年度,50
丙町,令和6年度,30
丁村,令和6年度,20
甲市,令和7年度,110
乙市,令和7年度,50
丙町,令和7年度,30
丁村,令和7年度,17
`

export const TABLES = { '人口.csv': POPULATION_CSV, '利用者数.csv': USERS_CSV }

/** What became of a cost, or of a payment, in a year: the state as officers call it, the yen of each body that has some, and their sum. */
export interface Told extends Omit<ReportPayment, 'state' | 'shares'> {
  readonly state: string
  readonly yen: Readonly<Record<string, number>>
}

/** Computes a rule set that must be without errors; costs are then asked for by name and year, 事業【1】's unless said. */
export function computed(rules: string, tables: Readonly<Record<string, string>> = TABLES, asOf?: string) {
  const sources = Object.entries({ '規則.renkei': rules, ...tables }).map(([path, text]) => ({ path, text }))
  const ruleSet = openRuleSet(sources)
  const evaluation = evaluateRuleSet(ruleSet, asOf === undefined ? {} : { asOf })
  expect([...ruleSet.diagnostics, ...evaluation.diagnostics].filter(({ severity }) => severity === 'error')).toEqual([])
  return (cost: string, year: number, programme = '1'): Told => {
    const { outcomes, payments, measures } = report(ruleSet, evaluation, { year })
    const found: ReportPayment | undefined = [...outcomes, ...payments, ...measures].find((one) => one.cost === cost && one.programme === programme)
    if (!found) throw new Error(`${cost} has no line in ${year}`)
    const { state, shares, ...rest } = found
    const yen = Object.fromEntries(shares.flatMap((share) => (share.yen === undefined ? [] : [[share.name, share.yen]])))
    return { ...rest, state: stateWords.ja[state], yen }
  }
}

/** 事業【1】 with one cost of the same amount every year. */
export function programme(amount: string, ...sentences: readonly string[]): string {
  return `事業【1】共同の事業\n事業費は、毎年度${amount}とする。\n事業費の内訳は、運営費とする。\n${sentences.join('\n')}\n`
}
