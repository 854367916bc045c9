import type { EvaluationReport, ReportOutcome } from '@renkei/ruleset'

const city = { code: '062014', name: '山形市' }
const town = { code: '063410', name: '大石田町' }

/** A cost of which nothing is known yet; tests replace what they are about. */
export const emptyOutcome: ReportOutcome = {
  programme: '40', title: '斎場の整備', cost: '建設費', fiscalYear: 2025, state: 'awaiting-consultation', method: 'open',
  shares: [], bodies: [city, town], open: [], missing: [], estimates: [], inTotal: true,
}

/** What small rule sets do not come to: ranges, negative amounts, many roles. */
export const sampleReport: EvaluationReport = {
  ruleSet: { name: '山形連携中枢都市圏', version: '0.1.0', hash: '3f2a9c1d5e7b8a60' },
  fiscalYear: 2025,
  asOf: '2025-04-01',
  asOfStated: false,
  stage: '概算算定',
  amendments: [],
  figures: [],
  assumptions: [],
  payments: [],
  measures: [],
  outcomes: [
    {
      ...emptyOutcome, state: 'bounded', shares: [{ ...city, low: 1_200, high: 3_400 }],
      open: [{ about: '建設費の負担割合', of: 'ratio', who: ['関係市町'], parties: [{ name: '関係市町', bodies: [city, town] }], bodies: [city, town], by: '令和8年3月31日' }],
    },
    { ...emptyOutcome, programme: '41', title: '精算', cost: '前年度の精算', state: 'determined', total: 0, shares: [{ ...city, yen: 1_000 }, { ...town, yen: -1_000 }] },
    { ...emptyOutcome, programme: '42', title: '再掲', cost: '運営費', state: 'provisional', total: 500, shares: [{ ...city, yen: 500 }], restates: { programme: '41', cost: '前年度の精算' } },
  ],
  totals: { determined: 0, provisional: 0, open: 1, hanging: 0, hangingOn: [], openOutside: 0 },
}
