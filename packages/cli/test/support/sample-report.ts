import type { EvaluationReport } from '@renkei/ruleset'

const bodies = [
  ['062014', '山形市', 228_580], ['062065', '寒河江市', 37_101], ['062073', '上山市', 26_873], ['062081', '村山市', 20_786],
  ['062103', '天童市', 57_366], ['062111', '東根市', 44_019], ['062120', '尾花沢市', 13_820], ['063011', '山辺町', 12_670],
  ['063029', '中山町', 9_920], ['063215', '河北町', 16_285], ['063223', '西川町', 4_575], ['063231', '朝日町', 5_876],
  ['063240', '大江町', 7_058], ['063410', '大石田町', 6_071],
] as const

/** A year with every kind of outcome an officer meets. */
export const sampleReport: EvaluationReport = {
  ruleSet: { name: '山形連携中枢都市圏', version: '0.1.0', hash: '3f2a9c1d5e7b8a60' },
  fiscalYear: 2025,
  asOf: '2025-04-01',
  figures: [{ key: 'population', name: '人口', source: '人口.csv', vintage: '国勢調査 令和2年', quality: 'final', published: '2021-11-30' }],
  assumptions: [
    { kind: 'assumption', title: '端数処理', text: '負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、中枢都市が負担する。' },
    { kind: 'doubt', title: '上山市の表記', text: '上市市と印刷されているが、この圏域にその名の団体はないので、上山市と読む。' },
  ],
  outcomes: [
    {
      programme: '2', title: '山形市売上増進支援センター（Y-biz）の広域活用', cost: '運営費', fiscalYear: 2025, state: 'determined', total: 56_020_000,
      shares: [{ code: '062014', name: '山形市', yen: 56_020_000 }], open: [], missing: [],
    },
    {
      programme: '2', title: '山形市売上増進支援センター（Y-biz）の広域活用', cost: '運営費の増分', fiscalYear: 2025, state: 'awaiting-consultation',
      shares: [], open: [{ about: '広域活用に伴う増分の負担', who: bodies.map(([, name]) => name) }], missing: [],
    },
    {
      programme: '10', title: '24時間健康・医療相談サービス業務', cost: '相談業務費', fiscalYear: 2025, state: 'awaiting-figures',
      shares: [], open: [], missing: [{ figure: '消防費基準財政需要額', bodies: ['山形市', '山辺町', '中山町'], years: ['令和7年度'] }], hanging: 13_195_000,
    },
    {
      programme: '12', title: '奥羽新幹線の整備実現', cost: '同盟会運営費', fiscalYear: 2025, state: 'determined', total: 491_000,
      shares: bodies.map(([code, name, yen]) => ({ code, name, yen })), open: [], missing: [],
    },
    { programme: '12', title: '奥羽新幹線の整備実現', cost: '首長の旅費', fiscalYear: 2025, state: 'borne-directly', shares: [], open: [], missing: [] },
    {
      programme: '34', title: '移住ポータルサイト', cost: 'サイト運営費', fiscalYear: 2025, state: 'provisional', total: -1_000,
      shares: [{ code: '062014', name: '山形市', yen: -1_000 }], open: [], missing: [], restates: '33',
    },
    {
      programme: '40', title: '斎場', cost: '建設費', fiscalYear: 2025, state: 'bounded',
      shares: [{ code: '062014', name: '山形市', low: 1_200, high: 3_400 }], open: [{ about: '割合', who: ['山形市'], by: '令和8年3月31日' }], missing: [],
    },
  ],
  totals: { determined: 56_511_000, provisional: 0, open: 3, hanging: 13_195_000 },
}
