import { planProblems, schedule, validatePlan } from '@renkei/plan'
import { expect, test } from 'vitest'
import { methods } from '../src/index.ts'
import { compiled, FRAME, programme } from './support.ts'

/** A sentence of each method, and what the plan understood of it. */
const sentences: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] = [
  ['sole', '運営費は、開催市町が負担する。', { who: '開催市町' }],
  ['each', '運営費は、関係市町がそれぞれ負担する。', { who: '関係市町' }],
  ['equal', '運営費は、甲市を除く関係市町が等しく負担する。', { who: '甲市を除く関係市町', by: '均等' }],
  ['pro-rata', '運営費は、関係市町が令和2年の国勢調査の人口の割合により按分して負担する。', { who: '関係市町', by: '人口（令和2年の国勢調査）' }],
  ['mix', '運営費は、関係市町が均等割25%及び人口割75%の割合により負担する。', { who: '関係市町', by: ['均等 25%', '人口（直近の国勢調査） 75%'] }],
  ['rates', '運営費は、関係市町が「負担率表」により負担する。', { who: '関係市町', by: '負担率表' }],
  ['metered', '運営費は、関係市町が利用者数に2,000円を乗じて得た額を負担する。', { who: '関係市町', amount: '利用者数に2,000円を乗じて得た額' }],
  ['between', '運営費は、居住市町が施設所在市町に対し、往来者数に2,000円を乗じて得た額を相殺して負担する。', { from: '居住市町', to: '施設所在市町', who: '構成団体', amount: '往来者数に2,000円を乗じて得た額', setOff: '相殺' }],
  ['share-of-year', '運営費は、関係市町が当該年度の事業費に前年度の負担割合を乗じて得た額を負担する。', { who: '関係市町', share: '前年度の負担割合' }],
  ['open', '運営費の負担は、中枢都市及び連携市町が協議して定める。', { deciders: '中枢都市及び連携市町', authority: 'consultation', by: '' }],
  ['open-ratio', '運営費は、関係市町が、利用者数等を基準として協議して定める割合により按分して負担する。', { who: '関係市町', deciders: '関係市町', base: '利用者数等' }],
  [
    'open-mix',
    '運営費は、関係市町が均等割及び人口割の割合により負担する。この場合において、均等割の割合は、20%以上80%以下の範囲で、中枢都市が協議して定める。',
    { who: '関係市町', by: ['均等', '人口（直近の国勢調査）'], deciders: '中枢都市', range: '20%以上80%以下', about: '均等割の割合' },
  ],
  ['none', '運営費は、負担を要しない。', {}],
  ['not-stated', '費用負担については、出典に定めがない。', {}],
  ['formula', '負担額は、利用者数に2,000円を乗じて得た額とする。', { who: '構成団体', amount: '利用者数に2,000円を乗じて得た額' }],
  ['stated', '運営費の負担割合は、甲市60%及び乙市40%とする。', { who: '甲市及び乙市', of: 'ratio', by: ['甲市 60%', '乙市 40%'] }],
  [
    'bounds',
    '運営費は、関係市町が人口の割合により按分して負担する。ただし、各団体の負担額が500千円を超えるときは、500千円とし、これを超える額は、甲市が負担する。',
    { method: 'pro-rata', 'base.who': '関係市町', 'base.by': '人口（直近の国勢調査）', bounds: ['各団体の負担額が500千円を超えるときは、500千円とし、これを超える額は、甲市が負担する。'] },
  ],
  ['fixed', '運営費は、甲市が1,000千円を負担する。', { who: '甲市', amount: '1,000千円' }],
  [
    'sequence',
    '運営費は、甲市が300千円を負担し、残額を連携市町が人口の割合により按分して負担する。',
    { '1.method': 'fixed', '1.rest': '', '1.who': '甲市', '1.amount': '300千円', '2.method': 'pro-rata', '2.rest': '残額', '2.who': '連携市町', '2.by': '人口（直近の国勢調査）' },
  ],
]

const role = '開催市町は、令和7年度は甲市とし、令和8年度以降は未定とする。'
const rounding = 'この場合において、負担額に1円未満の端数があるときは、これを切り捨てる。'
const pairs = '指標　往来者数\n単位は、人とする。\n基準は、前年度とする。\n組は、居住市町及び施設所在市町とする。\n\n'
const text = (sentence: string) => FRAME + pairs + programme(role, sentence, rounding)

test('there is a sentence of each built-in method', () => {
  expect(sentences.map(([method]) => method).sort()).toEqual(methods.map(({ name }) => name).sort())
})

test.each(sentences)('%s: %s', (method, sentence, values) => {
  const { program, diagnostics } = compiled(text(sentence))
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(program!.programmes[0]!.burdens).toMatchObject([{ method, reading: { method, values } }])
})

test.each(sentences)('%s lowers to a plan that any back end can carry out', (method, sentence) => {
  const rules = text(sentence)
  const { plan } = compiled(rules)
  expect([...validatePlan(plan!), ...planProblems(plan!)]).toEqual([])
  expect(schedule(plan!).length).toBeGreaterThan(0)
  const { origin } = plan!.lines[0]!
  const { span, clause } = plan!.origins[origin]!
  expect({ method: plan!.origins[origin]!.method, clause }).toEqual({ method, clause: rules.slice(span.start, span.end) })
  expect(sentence.startsWith(clause!)).toBe(true)
})
