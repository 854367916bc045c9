import { paid, state } from '../oracle/rows.mjs'
import { equal, only, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const people = figures(table(import.meta.url, '人口.csv'), '人口')
const members = {
  2026: ['山形市', '村山市', '河北町', '大石田町'],
  2027: ['山形市', '村山市', '天童市', '河北町', '大石田町'],
  2028: ['山形市', '寒河江市', '村山市', '天童市', '河北町', '大石田町'],
}
const perpetual = { 2026: 900_000, 2027: 600_000, 2028: 500_000 }
const rule = { bearer: '山形市' }
const pro = (amount, year) => yen(amount, ratio(only(members[year], people)), rule)

/** What each has to hold of the pool of one year when the members are those of another. */
const held = (pool, year) => pro(perpetual[pool], year)

function settlement(year) {
  const pools = Object.keys(perpetual).map(Number).filter((pool) => pool < year)
  return Object.fromEntries(members[year].map((body) => [
    body,
    pools.reduce((sum, pool) => sum + held(pool, year)[body] - (held(pool, year - 1)[body] ?? 0n), 0n),
  ]))
}

/** Nothing is budgeted for 2025; what the system cost to build is not printed. */
const first = [
  ...['システム使用料', '有期限コンテンツ使用料', '無期限コンテンツ使用料'].flatMap((cost) => state(2025, 28, cost, '負担なし')),
  ...state(2025, 28, 'システム構築費', '資料待ち'),
]

const shared = [2026, 2027, 2028].flatMap((year) => [
  ...paid(year, 28, 'システム使用料', yen(1_320_000, equal(members[year]), rule)),
  ...paid(year, 28, '有期限コンテンツ使用料', pro(453_000, year)),
  ...paid(year, 28, '無期限コンテンツ使用料', held(year, year)),
])

const settled = [2027, 2028].flatMap((year) => paid(year, 28, '無期限コンテンツ使用料', settlement(year), { part: '精算' }))

export const expected = [...first, ...shared, ...settled]
