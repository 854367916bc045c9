import { printText, readingDocument, readings, type ReadingData, type ReadingValues } from '@renkei/explanation'
import { expect, test } from 'vitest'

const PERIOD = [2025, 2026, 2027, 2028, 2029]

/** A sentence of every method, as the compiler hands its reading over. */
const sentences: Readonly<Record<string, readonly [clause: string, values: ReadingValues]>> = {
  sole: ['運営費は、中枢都市が負担する。', { who: '中枢都市' }],
  each: ['運営費は、関係市町がそれぞれ負担する。', { who: '関係市町' }],
  equal: ['運営費は、関係市町が均等に負担する。', { who: '関係市町', by: '均等' }],
  'pro-rata': ['運営費は、関係市町が人口の割合により按分して負担する。', { who: '関係市町', by: '人口（直近の国勢調査）' }],
  mix: ['運営費は、関係市町が均等割20%及び人口割80%の割合により負担する。', { who: '関係市町', by: ['均等 20%', '人口（直近の国勢調査） 80%'] }],
  rates: ['運営費は、関係市町が「負担率表」により負担する。', { who: '関係市町', by: '負担率表' }],
  metered: ['運営費は、関係市町が利用児童数に利用単価を乗じて得た額を負担する。', { who: '関係市町', amount: '利用児童数に利用単価を乗じて得た額' }],
  between: ['広域利用費は、居住市町が施設所在市町に対し、利用児童数に利用単価を乗じて得た額を相殺して負担する。', { from: '居住市町', to: '施設所在市町', who: '関係市町', amount: '利用児童数に利用単価を乗じて得た額', setOff: '相殺' }],
  'share-of-year': ['運営費は、山形市が当該年度の事業費に前年度の負担割合を乗じて得た額を負担する。', { who: '山形市', share: '前年度の負担割合' }],
  settlement: [
    '決算による運営費に過不足が生じたときは、その差額を翌年度に精算する。不足額は追徴し、過納額は還付する。',
    { of: 'amount', over: '還付' },
  ],
  formula: ['負担額は、旧負担額に調整額を加えて得た額とする。', { who: '関係市町', amount: '旧負担額に調整額を加えて得た額' }],
  stated: ['運営費の負担割合は、山形市60%及び天童市40%とする。', { who: '山形市及び天童市', of: 'ratio', by: ['山形市 60%', '天童市 40%'] }],
  bounds: [
    '運営費は、関係市町が人口の割合により按分して負担する。',
    { method: 'pro-rata', 'base.who': '関係市町', 'base.by': '人口（直近の国勢調査）', bounds: ['各団体の負担額が500千円を超えるときは、500千円とし、これを超える額は、山形市が負担する。'] },
  ],
  fixed: ['運営費は、山形市が3,000千円を負担する。', { who: '山形市', amount: '3,000千円' }],
  open: ['運営費は、関係市町が令和7年9月末日までに協議して定める。', { deciders: '関係市町', authority: 'consultation', by: '令和7年9月末日' }],
  'open-ratio': [
    '運営費は、関係市町が、食数を基準として協議して定める割合により按分して負担する。',
    { who: '関係市町', deciders: '関係市町', base: '食数' },
  ],
  'open-mix': [
    '運営費は、関係市町が均等割及び人口割の割合により負担する。',
    { who: '関係市町', by: ['均等', '人口（直近の国勢調査）'], deciders: '関係市町', range: '20%以上80%以下', about: '均等割の割合' },
  ],
  none: ['運営費は、負担を要しない。', {}],
  'not-stated': ['運営費については、出典に定めがない。', {}],
  sequence: [
    '運営費は、山形市が3,000千円を負担し、残額を関係市町が均等に負担する。',
    { '1.method': 'fixed', '1.rest': '', '1.who': '山形市', '1.amount': '3,000千円', '2.method': 'equal', '2.rest': '残額', '2.who': '関係市町', '2.by': '均等' },
  ],
  三者方式: ['運営費は、「三者方式」により負担する。', {}],
}

function readingOf(method: string, line: number, more: Partial<ReadingData> = {}): ReadingData {
  const [clause, values] = sentences[method]!
  const span = { source: '事業.renkei', start: line, end: line + 1 }
  return { programme: '1', title: '懇談会の開催', cost: '運営費', years: PERIOD, method, values, hedges: [], clause, span, ...more }
}

const locate = ({ source, start }: { source: string; start: number }) => ({ file: source, line: start, column: 1 })

function print(read: readonly ReadingData[], language: 'ja' | 'en'): string {
  return printText(readingDocument(read, { language, locate, period: PERIOD }))
}

test.each(['ja', 'en'] as const)('every method in plain words: %s', async (language) => {
  const read = Object.keys(sentences).map((method, at) => readingOf(method, at + 1))
  await expect(print(read, language)).toMatchFileSnapshot(`texts/readings.${language}.txt`)
})

test('every method that is explained has its words', () => {
  expect(readings.map(({ name }) => name).sort()).toEqual(Object.keys(sentences).filter((name) => name !== '三者方式').sort())
})

test.each(['ja', 'en'] as const)('what stands around a method: %s', async (language) => {
  const rounding = { unit: '1', direction: 'down', to: 'bearer', bearer: '中枢都市', assumed: true } as const
  const read = [
    readingOf('pro-rata', 1, {
      rounding,
      sets: [{ name: '関係市町', members: ['山形市', '上山市'] }],
      amounts: [{ years: [2025], yen: '491000' }, { years: [2026], mark: 'nil' }, { years: [2027, 2028, 2029], mark: 'undetermined' }],
    }),
    readingOf('sole', 2, { programme: '2', title: '増分', hedges: ['原則として'], condition: '増分が生じる場合は、', years: [2026, 2027, 2028] }),
    readingOf('sole', 2, { programme: '2', title: '増分', cost: '広報費', rounding: { ...rounding, to: 'largest-remainder', assumed: false } }),
  ]
  await expect(print(read, language)).toMatchFileSnapshot(`texts/reading-details.${language}.txt`)
})

test('authorities other than an agreement', () => {
  const assembly = readingOf('open', 1, { values: { deciders: '', authority: 'assembly', by: '' } })
  const study = readingOf('open', 2, { values: { deciders: '関係市町', authority: 'study', by: '' } })
  const printed = print([assembly, study], 'ja')
  expect(printed).toContain('運営費の負担は、議会の議決を経て定める。')
  expect(printed).toContain('運営費の負担は、関係市町が検討する。')
})
