import { area } from './area.ts'
import { FEW } from './bodies.ts'
import { EXACT, PEOPLE, RATIO, TRUTH, Village, YEN } from './village.ts'

const ALL = ['062014', '062073', '063011']
const CUT = '負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、山形市が負担する。'

function few(): Village {
  const village = new Village(FEW)
  village.rounds(CUT)
  return village
}

/** A cost of 1,000,000 and 500,001 yen shared by the sentence. */
function shared(village: Village, sentence: string, method: string, weight: (village: Village) => string, cells: readonly (number | null | 'nil')[] = [null, 1_000_000, 500_001]): Village {
  const cost = village.amount('運営費', '事業費は、令和7年度1,000,000円、令和8年度500,001円とする。', cells)
  village.say(method, sentence)
  village.line('運営費', village.apportion(cost, weight(village)), { conserves: cost, hangs: cost })
  return village
}

const byPopulation = (values: readonly (number | null)[], more: object = {}) => (village: Village): string =>
  village.within(village.mask('関係市町', ALL), village.figure('人口', values, PEOPLE, more), PEOPLE)

function sole(cells: readonly (number | null | 'nil')[] = [null, 523_000, 523_000]): Village {
  const village = few()
  const cost = village.amount('懇談会開催費', '事業費は、令和7年度523千円、令和8年度523千円とする。', cells)
  village.say('sole', '懇談会開催費は、中枢都市が負担する。')
  village.line('懇談会開催費', village.within(village.mask('中枢都市', ['062014']), cost), { conserves: cost, hangs: cost })
  return village
}

function unfilledRole(): Village {
  const village = few()
  const cost = village.amount('催事費', '事業費は、令和7年度178千円、令和8年度150千円とする。', [null, 178_000, 150_000])
  village.say('sole', '催事費は、開催市町が負担する。')
  const role = village.role('開催市町', ['062073'], ['2026'])
  village.line('催事費', village.within(role, cost), { conserves: cost, hangs: cost })
  return village
}

function each(): Village {
  const village = few()
  village.say('each', '「首長の旅費」は、関係市町がそれぞれ負担する。')
  const direct = village.constant([null], YEN, [], '', { marks: { 0: { none: 'borne-directly' } } })
  village.line('首長の旅費', village.within(village.mask('関係市町', ALL), direct))
  return village
}

function none(): Village {
  const village = few()
  village.say('none', '広報費は、負担を要しない。')
  village.line('広報費', village.constant([null], YEN, ['year', 'body'], '', { marks: { 0: { none: 'no-cost' } } }))
  return village
}

function notStated(): Village {
  const village = few()
  const cost = village.amount('事業費', '事業費は、令和7年度及び令和8年度は計上しない。', [null, 'nil', 'nil'])
  village.say('not-stated', '費用負担については、出典に定めがない。')
  village.line('事業費', village.open({ id: '1/事業費/1', about: '事業費の負担', waiting: 'not-stated' }), { hangs: cost })
  return village
}

function open(): Village {
  const village = few()
  const cost = village.amount('整備費', '事業費は、令和7年度8,000千円、令和8年度8,000千円とする。', [null, 8_000_000, 8_000_000])
  village.say('open', '整備費は、中枢都市及び連携市町が、令和7年9月末日までに協議して定める。')
  const parties = [
    { name: '中枢都市', bodies: ['062014'] },
    { name: '連携市町', bodies: ['062073', '063011'] },
  ]
  const item = village.open({ id: '1/整備費/1', about: '整備費の負担', who: ['中枢都市', '連携市町'], parties, by: '令和7年9月末日' })
  village.line('整備費', village.within(village.mask('中枢都市及び連携市町', ALL), item), { hangs: cost })
  return village
}

function decided(): Village {
  const village = open()
  const slot = '1/整備費/1'
  const values = village.years.flatMap(() => [5_000_000, 2_000_000, 1_000_000, null])
  const marks = Object.fromEntries(village.years.map((_, at) => [at * 4 + 3, { none: 'not-applicable' as const }]))
  village.decisions[slot] = { slot, column: { axes: ['year', 'body'], values, marks }, group: ['body'], decided: '2025-09-12', authority: '協議会の議決' }
  return village
}

function bounded(): Village {
  const village = few()
  const cost = village.amount('斎場費', '事業費は、令和7年度53,472千円とする。', [null, 53_472_000, null])
  village.say('割合協議', '斎場費は、関係市町が協議して定める割合により按分して負担する。')
  const ends = [0, 1].map((value) => ({ axes: [], values: [value] }))
  village.builder.open({ id: '1/斎場費/1', waiting: 'consultation', about: '火葬件数の割合', who: ['関係市町'], ends, origin: village.origin })
  const part = village.node({ op: 'open', item: '1/斎場費/1' }, RATIO, [])
  const rest = village.arith('sub', [village.constant([1], RATIO, [], ''), part], RATIO, [])
  const mask = village.mask('関係市町', ALL)
  const own = (name: string, values: readonly (number | null)[]) => {
    const weight = village.within(mask, village.figure(name, values, PEOPLE), PEOPLE)
    return village.arith('div', [weight, village.node({ op: 'sum', of: weight, over: 'body' }, PEOPLE, ['year'])], RATIO)
  }
  const combined = village.arith('add', [village.arith('mul', [own('火葬件数', [30, 10, 5, null]), part], RATIO), village.arith('mul', [own('人口', [247_590, 29_110, 13_725, null]), rest], RATIO)], RATIO)
  village.line('斎場費', village.apportion(cost, village.within(mask, combined, RATIO)), { conserves: cost, hangs: cost })
  return village
}

function openRatio(): Village {
  const village = few()
  const cost = village.amount('給食費', '事業費は、令和7年度900千円、令和8年度900千円とする。', [null, 900_000, 900_000])
  village.say('open-ratio', '給食費は、関係市町が、食数を基準として協議して定める割合により按分して負担する。')
  const mask = village.mask('関係市町', ALL)
  const trial = village.apportion(cost, village.within(mask, village.figure('食数', [500, 200, 101, null], { kind: 'number', unit: { meal: 1 }, whole: false }), PEOPLE))
  const item = village.open({ id: '1/給食費/1', about: '給食費の負担割合（食数を基準とする）', who: ['関係市町'], trial })
  village.line('給食費', village.within(mask, item), { hangs: cost })
  return village
}

function mix(): Village {
  const village = few()
  const mask = village.mask('関係市町', ALL)
  return shared(village, '運営費は、関係市町が均等割20%及び人口割80%の割合により按分して負担する。', 'mix', () => {
    const component = (own: string, type: typeof RATIO, part: number) => {
      const share = village.arith('div', [own, village.node({ op: 'sum', of: own, over: 'body' }, type, ['year'])], RATIO)
      return village.arith('mul', [share, village.constant([part], RATIO, [], '', { den: '5' })], RATIO)
    }
    const equal = component(village.weights('関係市町', { '062014': 1, '062073': 1, '063011': 1 }), RATIO, 1)
    const people = component(village.within(mask, village.figure('人口', [247_590, 29_110, 13_725, null]), PEOPLE), PEOPLE, 4)
    return village.within(mask, village.arith('add', [equal, people], RATIO), RATIO)
  })
}

function metered(): Village {
  const village = few()
  const cost = village.amount('保育費', '事業費は、令和7年度1,000千円とする。', [null, 1_000_000, null])
  village.say('metered', '保育費は、関係市町が利用児童数に利用単価を乗じて得た額を負担する。')
  const children = village.figure('利用児童数', [120, 37, null, null], PEOPLE, { quality: 'estimate' })
  village.figures['利用児童数｜直近の国勢調査'] = {
    ...village.figures['利用児童数｜直近の国勢調査']!,
    column: { axes: ['year', 'body'], values: village.years.flatMap(() => [120, 37, null, null]), marks: { 6: { none: 'nil' } } },
  }
  const price = village.constant([null, 4_001, 4_001], { kind: 'number', unit: { yen: 1, person: -1 }, whole: false }, ['year'], '利用単価', {
    den: '2',
    marks: { 0: { waiting: 'figures' } },
  })
  const product = village.node({ op: 'arith', fn: 'mul', of: [children, price] }, EXACT, ['year', 'body'], { label: '利用児童数に利用単価を乗じて得た額' })
  village.line('保育費', village.within(village.mask('関係市町', ALL), village.round(product)), { hangs: cost })
  return village
}

/** 残額: never less than 0. */
function remaining(village: Village, cost: string, borne: string): string {
  const left = village.arith('sub', [cost, borne], YEN, ['year'], '残額')
  const zero = village.constant([0], YEN, [], '')
  const overdrawn = village.node({ op: 'compare', rel: 'lt', of: [left, zero] }, TRUTH, ['year'])
  return village.node({ op: 'when', cases: [[overdrawn, zero]], else: left }, YEN, ['year'], { label: '残額' })
}

/** Who pays the first step also takes what rounding leaves of the second; in the second year the first step takes all. */
function bearerBeside(): Village {
  const village = few()
  const cost = village.amount('相談費', '事業費は、令和7年度1,000千円、令和8年度200千円とする。', [null, 1_000_000, 200_000])
  village.say('fixed', '相談費は、山形市が300千円を負担し、残額を連携市町が人口の割合により按分して負担する。')
  const sentence = village.origin
  const mine = village.within(village.mask('山形市', ['062014']), village.constant([300_000], YEN, [], ''))
  const capped = village.within(village.mask('山形市', ['062014']), village.arith('min', [cost, village.constant([300_000], YEN, [], '')]))
  const rest = remaining(village, cost, village.node({ op: 'sum', of: capped, over: 'body' }, YEN, ['year']))
  village.say('pro-rata', '（残額）')
  const figure = village.figure('人口', [247_590, 29_110, 13_725, null], PEOPLE)
  const beside = village.constant(village.years.flatMap(() => [0, null, null, null]), PEOPLE, ['year', 'body'], '', {
    marks: Object.fromEntries(village.years.flatMap((_, year) => [1, 2, 3].map((at) => [year * 4 + at, { none: 'not-applicable' as const }]))),
  })
  const weight = village.node({ op: 'when', cases: [[village.mask('連携市町', ['062073', '063011']), figure]], else: beside }, PEOPLE)
  const second = village.apportion(rest, weight)
  village.origin = village.builder.origin({ ...originOf(village, sentence), method: 'sequence' })
  village.line('相談費', village.arith('add', [capped, second]), { conserves: cost, hangs: cost })
  village.line('定額', mine, { programme: '2' })
  return village
}

function originOf(village: Village, origin: number) {
  const { clause = '', span } = village.builder.build().origins[origin]!
  return { clause, span }
}

/** Several payers of the share of the year before round together. */
function severalOfYear(): Village {
  const village = few()
  const cost = village.amount('運営費', '事業費は、令和6年度1,000円、令和7年度1,001円、令和8年度999円とする。', [1_000, 1_001, 999])
  village.say('share-of-year', '関係市町が、当該年度の事業費に前年度の負担割合を乗じて得た額を負担する。')
  const mask = village.mask('関係市町', ALL)
  const paid = village.builder.declare({ axes: ['year', 'body'], type: YEN, origin: village.origin, label: '負担した額' })
  const share = village.arith('div', [paid, cost], RATIO)
  const earlier = village.node({ op: 'at', of: share, axis: 'year', by: { shift: -1 } }, RATIO, ['year', 'body'], { label: '前年度の負担割合' })
  const quota = village.within(mask, village.arith('mul', [earlier, cost], EXACT), EXACT)
  const part = village.node({ op: 'sum', of: quota, over: 'body' }, EXACT, ['year'])
  const whole = village.node({ op: 'round', of: part, unit: '1', direction: 'down' }, YEN, ['year'])
  const mine = village.apportion(whole, village.within(mask, quota, EXACT))
  village.builder.define(paid, { op: 'recorded', slot: '1/運営費', else: mine, fallback: 'recomputed' })
  village.line('運営費', mine, { hangs: cost })
  const column = { axes: ['year', 'body'], values: [333, 333, 334, 0, ...Array.from({ length: 8 }, () => null)] }
  village.records['1/運営費'] = { slot: '1/運営費', column, group: ['body'], decided: '2025-03-31', authority: '令和6年度決算' }
  return village
}

/** 前年度の負担割合, then the rest by a table of rates. */
function sequence(record: boolean): Village {
  const village = few()
  const cost = village.amount('観光促進費', '事業費は、令和6年度7,000千円、令和7年度7,454千円、令和8年度7,000千円とする。', [7_000_000, 7_454_000, 7_000_000])
  const all = '観光促進費は、山形市が当該年度の事業費に前年度の負担割合を乗じて得た額を負担し、残額を連携市町が「負担率表」により按分して負担する。'
  village.say('share-of-year', all)
  const paid = village.builder.declare({ axes: ['year', 'body'], type: YEN, origin: village.origin, label: '負担した額' })
  const share = village.arith('div', [paid, cost], RATIO)
  const earlier = village.node({ op: 'at', of: share, axis: 'year', by: { shift: -1 } }, RATIO, ['year', 'body'], { label: '前年度の負担割合' })
  const mine = village.within(village.mask('山形市', ['062014']), village.round(village.arith('mul', [earlier, cost], EXACT)))
  village.builder.define(paid, { op: 'recorded', slot: '1/観光促進費', else: mine, fallback: 'recomputed' })
  village.builder.origin({ method: 'sequence', span: { source: '規則.renkei', start: 0, end: 0 }, clause: all })
  const borne = village.node({ op: 'sum', of: mine, over: 'body' }, YEN, ['year'])
  const rest = remaining(village, cost, borne)
  const start = village.text.length - all.length - 1
  village.origin = village.builder.origin({ method: 'rates', span: { source: '規則.renkei', start, end: start + all.length }, clause: all })
  village.rounding = { ...village.rounding, remainder: { to: 'largest-remainder' } }
  const second = village.apportion(rest, village.within(village.mask('連携市町', ['062073', '063011']), village.figure('負担率', [null, 7, 4, null], RATIO), RATIO))
  village.origin = village.builder.origin({ method: 'sequence', span: { source: '規則.renkei', start, end: start + all.length }, clause: all })
  village.line('観光促進費', village.arith('add', [mine, second]), { conserves: cost, hangs: cost })
  if (record) {
    const column = { axes: ['year', 'body'], values: [3_500_000, 0, 0, 0, ...Array.from({ length: 8 }, () => null)] }
    village.records['1/観光促進費'] = { slot: '1/観光促進費', column, group: ['body'], decided: '2025-03-31', authority: '令和6年度決算' }
  }
  return village
}

function fixed(): Village {
  const village = few()
  const cost = village.amount('負担金', '事業費は、令和7年度2,000千円、令和8年度4,000千円とする。', [null, 2_000_000, 4_000_000])
  village.say('fixed', '山形市が3,000千円を負担する。')
  const named = village.constant([3_000_000], YEN, [], '')
  village.line('負担金', village.within(village.mask('山形市', ['062014']), village.arith('min', [cost, named])), { hangs: cost })
  return village
}

/** One sentence for each year; what the second year restates elsewhere; an increment; an amount with a fraction. */
function byYear(): Village {
  const village = few()
  const cost = village.amount('運営費', '事業費は、令和7年度100円、令和8年度100円とする。', [null, 100, 100])
  village.say('equal', '令和7年度の運営費は、関係市町が均等に負担する。')
  const equal = village.apportion(cost, village.weights('関係市町', { '062014': 1, '062073': 1, '063011': 1 }))
  village.say('equal', '令和8年度の運営費は、関係市町が市2、町1の比により負担する。')
  const classes = village.apportion(cost, village.weights('関係市町', { '062014': 2, '062073': 2, '063011': 1 }))
  village.say('by-year', '運営費')
  const mask = (values: readonly boolean[]) => village.constant(values, TRUTH, ['year'], '')
  const outside = village.constant([null], YEN, [], '', { marks: { 0: { none: 'not-applicable' } } })
  const node = village.node({ op: 'when', cases: [[mask([false, true, false]), equal], [mask([false, false, true]), classes]], else: outside })
  village.line('運営費', node, { conserves: cost, hangs: cost })
  village.say('restated', '運営費は、事業【1】の運営費の再掲とする。')
  village.line('運営費', node, { programme: '2', restates: '1/運営費', conserves: cost, hangs: cost })
  return village
}

function increment(): Village {
  const village = few()
  const printed = village.amount('運営費', '事業費は、令和7年度1,000千円、令和8年度1,234千円とする。', [null, 1_000_000, 1_234_000])
  const origin = village.say('cost', '増分とは、運営費のうち令和7年度の額を超える額をいう。')
  const base = village.node({ op: 'at', of: printed, axis: 'year', by: { fixed: '2025' } }, YEN, ['year'], { label: '令和7年度の運営費' })
  const excess = village.node({ op: 'arith', fn: 'max', of: [village.arith('sub', [printed, base], YEN, ['year']), village.constant([0], YEN, [], '')] }, YEN, ['year'], { label: '増分', origin })
  village.say('sole', '増分は、上山市が負担する。')
  village.line('増分', village.within(village.mask('上山市', ['062073']), excess), { conserves: excess, hangs: excess })
  return village
}

function cutToYen(): Village {
  const village = few()
  const stated = village.amount('調査費', '事業費は、令和7年度1,000.5円とする。', [null, 2_001, null], EXACT)
  const halves = village.arith('div', [stated, village.constant([2], RATIO, [], '')], EXACT, ['year'])
  village.builder.assume({ code: 'amount-cut-to-yen', text: '', origin: village.origin })
  const cost = village.node({ op: 'round', of: halves, unit: '1', direction: 'down' }, YEN, ['year'], { label: '調査費' })
  village.say('equal', '調査費は、関係市町が均等に負担する。')
  village.line('調査費', village.apportion(cost, village.weights('関係市町', { '062014': 1, '062073': 1, '063011': 1 })), { conserves: cost, hangs: cost })
  return village
}

function otherMethod(): Village {
  const village = few()
  const cost = village.amount('委託費', '事業費は、令和7年度300円、令和8年度301円とする。', [null, 300, 301])
  village.say('三者方式', '委託費は、「三者方式」により負担する。')
  village.line('委託費', village.apportion(cost, village.weights('関係市町', { '062014': 1, '062073': 1, '063011': 1 })), { conserves: cost, hangs: cost })
  return village
}

const populationSentence = '運営費は、関係市町が人口の割合により按分して負担する。'
const people = [247_590, 29_110, 13_725, null] as const

/** The bearer differs from year to year. */
function bearerByYear(): Village {
  const village = few()
  village.rounding = { ...village.rounding, remainder: { to: 'bearer', bearer: { node: village.constant([0, 1, 2], { kind: 'index', of: 'body' }, ['year'], '') } } }
  return shared(village, populationSentence, 'pro-rata', byPopulation(people))
}

function rounded(rounding: Partial<Village['rounding']>, sentence: string, cells?: readonly number[]): Village {
  const village = new Village(FEW)
  village.rounds(sentence, rounding)
  return shared(village, populationSentence, 'pro-rata', byPopulation(people), cells === undefined ? undefined : [null, ...cells])
}

function byDefault(): Village {
  const village = new Village(FEW)
  village.rounds('枠組み　三市町', { remainder: { to: 'largest-remainder' } })
  village.builder.assume({ code: 'rounding-not-stated', text: '', origin: village.roundedBy! })
  return shared(village, populationSentence, 'pro-rata', byPopulation(people))
}

/** A plan for every method and every way of coming, or not coming, to yen. */
export const cases: Readonly<Record<string, () => Village>> = {
  area,
  sole,
  'sole-nil': () => sole([null, 'nil', null]),
  'sole-unfilled': unfilledRole,
  each,
  none,
  'not-stated': notStated,
  open,
  'open-decided': decided,
  'open-ratio': openRatio,
  bounded,
  equal: () => shared(few(), '運営費は、関係市町が均等に負担する。', 'equal', (village) => village.weights('関係市町', { '062014': 1, '062073': 1, '063011': 1 })),
  'pro-rata': () => shared(few(), populationSentence, 'pro-rata', byPopulation(people)),
  'pro-rata-missing': () => shared(few(), populationSentence, 'pro-rata', byPopulation([247_590, null, 13_725, null])),
  'pro-rata-estimate': () => shared(few(), populationSentence, 'pro-rata', byPopulation(people, { quality: 'preliminary' })),
  'pro-rata-zero': () => shared(few(), populationSentence, 'pro-rata', byPopulation([0, 0, 0, null])),
  'pro-rata-nil': () => shared(few(), populationSentence, 'pro-rata', byPopulation(people), [null, 'nil', 1_000]),
  'pro-rata-by-default': byDefault,
  'pro-rata-up': () => rounded({ direction: 'up' }, '1円未満の端数は、切り上げる。'),
  'pro-rata-thousand': () => rounded({ unit: '1000', direction: 'half-up' }, '千円未満の端数は、四捨五入する。', [1_000_000, 777_777]),
  'pro-rata-largest-weight': () => rounded({ remainder: { to: 'largest-weight' } }, '端数は、負担割合が最も大きい団体が負担する。'),
  'pro-rata-negative': () => rounded({}, CUT, [-1_000_000, -500_001]),
  'bearer-by-year': bearerByYear,
  mix,
  rates: () => shared(few(), '運営費は、関係市町が「負担率表」により按分して負担する。', 'rates', (village) => village.within(village.mask('関係市町', ALL), village.figure('負担率', [50, 25, 12, null], RATIO), RATIO)),
  metered,
  sequence: () => sequence(true),
  'sequence-awaiting': () => sequence(false),
  'sequence-bearer': bearerBeside,
  'share-of-year-several': severalOfYear,
  fixed,
  'by-year': byYear,
  increment,
  'cut-to-yen': cutToYen,
  'other-method': otherMethod,
}
