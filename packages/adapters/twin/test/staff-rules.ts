import { openRuleSet, type RuleSet } from '@renkei/ruleset'
import fc from 'fast-check'

const names = ['寒河江市', '上山市', '村山市', '天童市', '東根市', '尾花沢市', '山辺町', '中山町', '河北町', '西川町', '大江町', '大石田町']
const each = (least: number, most: number): fc.Arbitrary<readonly number[]> => fc.array(fc.integer({ min: least, max: most }), { minLength: names.length, maxLength: names.length })

/** An agreement and two censuses. */
export const agreements = fc.record({
  size: fc.integer({ min: 4, max: names.length }),
  people: each(2_000, 250_000),
  change: each(-80, 40),
  amount: fc.integer({ min: 300_000, max: 80_000_000 }),
  equal: fc.constantFrom(0, 0, 20, 30),
})

export interface Agreement {
  readonly bodies: readonly string[]
  readonly now: readonly number[]
  readonly before: readonly number[]
  readonly ruleSet: RuleSet
}

export function agreementOf({ size, people, change, amount, equal }: typeof agreements extends fc.Arbitrary<infer A> ? A : never): Agreement {
  const bodies = names.slice(0, size)
  const now = people.slice(0, size)
  const before = now.map((count, i) => count + Math.floor((count * (change[i]! || 7)) / 1000))
  const share = equal === 0 ? '構成団体が人口の割合により按分して負担する' : `構成団体が均等割${equal}%及び人口割${100 - equal}%の割合により負担する`
  const text = `枠組み　川の圏域
都道府県は、山形県とする。
出典は、「試験のための取決め」とする。
期間は、令和7年度から令和7年度までとする。
構成団体は、${bodies.slice(0, -1).join('、')}及び${bodies.at(-1)}とする。

仮定　端数処理
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、${bodies[0]}が負担する。
理由は、「試験」とする。

指標　人口
単位は、人とする。
資料は、「人口.csv」とする。
基準は、直近の国勢調査とする。

事業【1】同盟会
事業費は、令和7年度${amount}円とする。
事業費の内訳は、同盟会費とする。
同盟会費は、${share}。
`
  const rows = (time: string, published: string, counts: readonly number[]): string => bodies.map((name, i) => `${name},国勢調査,${time},${published},確定,${counts[i]}\n`).join('')
  const table = `団体名,資料,時点,公表日,区分,人口\n${rows('2015-10-01', '2016-10-26', before)}${rows('2020-10-01', '2021-11-30', now)}`
  return { bodies, now, before, ruleSet: openRuleSet([{ path: '規則.renkei', text }, { path: '人口.csv', text: table }]) }
}
