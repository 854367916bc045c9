import { AREA } from './bodies.ts'
import { Village } from './village.ts'

/** Programme 12 of the area: one cost by population, one that each bears itself. */
export function area(): Village {
  const village = new Village(AREA.map(([code, name]) => [code, name]), ['2024', '2025', '2026', '2027'])
  village.programmes.set('12', '奥羽新幹線の整備実現')
  village.rounds('負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、中枢都市が負担する。', {}, 'assumption')
  village.say('assumption', '仮定　端数処理')
  village.builder.assume({ code: 'declared', text: '端数処理：出典に定めがない。', origin: village.origin })
  const people = village.figure('人口', AREA.map(([, , population]) => population))
  const cost = village.amount('同盟会運営費', '事業費は、令和7年度491千円、令和8年度390千円とし、令和9年度以降は未定とする。', [null, 491_000, 390_000, null])
  village.builder.assume({ code: 'whole-cost', text: '事業【12】同盟会運営費', line: '12/同盟会運営費', origin: village.origin })
  village.say('pro-rata', '同盟会運営費は、関係市町が人口の割合により按分して負担する。')
  const members = village.mask('関係市町', village.bodies)
  const shares = village.apportion(cost, village.within(members, people))
  village.line('同盟会運営費', shares, { programme: '12', conserves: cost, hangs: cost })
  return village
}
