import type { Language } from '@renkei/diagnostics'
import { formatCalendarDate, formatEraYear, formatFiscalYear } from '@renkei/model'
import type { Quality } from '@renkei/plan'
import type { ReportEstimate, ReportMissing, ReportOpen } from '@renkei/ruleset'

/** What the table says around names and amounts. */
export interface TableWords {
  readonly year: (year: number) => string
  readonly date: (date: string) => string
  readonly heading: (name: string) => string
  readonly bodyHeading: (name: string, body: string) => string
  readonly asOf: (date: string) => string
  readonly rules: (version: string, hash: string) => string
  readonly figures: string
  readonly noFigures: string
  readonly quality: Readonly<Record<Quality, string>>
  /** The vintage of a figure with what is known of it. */
  readonly vintage: (vintage: string, remarks: readonly string[]) => string
  readonly published: (date: string) => string
  readonly programme: (number: string, title: string) => string
  readonly yen: (digits: string) => string
  readonly minus: string
  readonly range: (low: string, high: string) => string
  readonly agreeing: string
  readonly about: string
  /** What is to be decided of a cost. */
  readonly decided: (open: Pick<ReportOpen, 'about' | 'of' | 'base'>, cost: string) => string
  readonly by: string
  readonly missing: Readonly<Record<ReportMissing['kind'], string>>
  readonly estimates: Readonly<Record<ReportEstimate['kind'], string>>
  readonly years: (years: readonly number[]) => string
  /** The years something is needed for; a figure of another time says which. */
  readonly needed: (years: string, asOfRule: string | undefined) => string
  readonly with: (name: string, more: string) => string
  readonly bodies: (count: number) => string
  readonly allBodies: (count: number) => string
  /** Something that is missing of bodies: the pieces of a list, where there are many. */
  readonly missingOf: (bodies: readonly string[], what: string) => readonly string[]
  readonly and: string
  readonly hangs: string
  readonly ofAll: string
  readonly restates: (programme: string, cost: string) => string
  readonly totals: (year: string) => string
  readonly bodyTotals: (year: string, body: string) => string
  readonly determined: (count: number) => string
  readonly provisional: (count: number) => string
  readonly sum: string
  readonly open: string
  readonly openOutside: string
  readonly count: (count: number) => string
  readonly hanging: string
  readonly noTotal: string
  readonly assumptions: (count: number) => string
  readonly doubts: (count: number) => string
  readonly place: string
  /** Assumptions and doubts about what is not shown. */
  readonly unconcerned: (assumptions: number, doubts: number) => string
  readonly next: string
  readonly folder: string
  readonly toExplain: string
  readonly toBody: string
  readonly toAll: string
  readonly nothing: string
}

/** As rules write it: the figure of the year that is computed. */
const SAME_YEAR = '当該年度'

const ja: TableWords = {
  year: (year) => `${formatFiscalYear(year, 'ja')}（${year}年度）`,
  date: (date) => formatCalendarDate(date, 'ja'),
  heading: (name) => `${name}　費用負担の算定`,
  bodyHeading: (name, body) => `${body}のページ　${name}の費用負担`,
  asOf: (date) => `算定日 ${date}`,
  rules: (version, hash) => `規則の版 ${version}（${hash}）`,
  figures: '使った数値',
  noFigures: 'この範囲では、表の数値を使っていません。',
  quality: { final: '確定', preliminary: '速報', estimate: '推計', planned: '予定' },
  vintage: (vintage, remarks) => `${vintage}（${remarks.join('、')}）`,
  published: (date) => `${date}公表`,
  programme: (number, title) => `【${number}】${title}`,
  yen: (digits) => `${digits}円`,
  minus: '△',
  range: (low, high) => `${low}～${high}`,
  agreeing: '協議する者',
  about: '決めること',
  decided: ({ about }) => about,
  by: '期限',
  missing: { figure: '足りない数値', role: '決まっていない役割', amount: '足りない額', value: '足りない値' },
  estimates: { estimate: '暫定の理由', recomputed: '記録がないため計算し直したもの' },
  years: (years) => years.map((year) => formatFiscalYear(year, 'ja')).join('、'),
  needed: (years, asOfRule = SAME_YEAR) => (asOfRule === SAME_YEAR ? years : `${years}に用いる「${asOfRule}」の値`),
  with: (name, more) => `${name}（${more}）`,
  bodies: (count) => `${count}団体`,
  allBodies: (count) => `${count}団体全て`,
  missingOf: (bodies, what) => [...bodies.slice(0, -1), `${bodies.at(-1)!}の${what}`],
  and: '、',
  hangs: '掛かっている額',
  ofAll: '全団体分',
  restates: (programme, cost) => `事業【${programme}】の${cost}の再掲（合計には一度だけ数えます）`,
  totals: (year) => `${year}の合計`,
  bodyTotals: (year, body) => `${year}の${body}の合計`,
  determined: (count) => `算定済の小計（${count}件）`,
  provisional: (count) => `暫定の小計（${count}件）`,
  sum: '合計',
  open: '決まっていないもの',
  openOutside: '合計の外で決まっていないもの（増分など）',
  count: (count) => `${count}件`,
  hanging: '決まっていないものに掛かっている額',
  noTotal: '決まっていないもの又は暫定のものがあるため、全体の合計額は示しません。',
  assumptions: (count) => `仮定（出典にないため置いた前提）　${count}件`,
  doubts: (count) => `疑義（出典の誤りと思われる箇所）　${count}件`,
  place: '出典の箇所',
  unconcerned: (assumptions, doubts) => {
    const counts = [...(assumptions === 0 ? [] : [`仮定が${assumptions}件`]), ...(doubts === 0 ? [] : [`疑義が${doubts}件`])]
    return `ここに示していない事業については、ほかに${counts.join('、')}あります。`
  },
  next: '次にできること',
  folder: '<フォルダー>',
  toExplain: 'そうなる理由（積算の根拠）を見る',
  toBody: '一つの市町村のページを見る',
  toAll: '全部の事業を見る',
  nothing: 'この範囲に当たる費用はありません。',
}

const en: TableWords = {
  year: (year) => `${formatFiscalYear(year, 'en')} (${formatEraYear(year)}年度)`,
  date: (date) => formatCalendarDate(date, 'en'),
  heading: (name) => `${name}: cost sharing`,
  bodyHeading: (name, body) => `The page of ${body}: cost sharing in ${name}`,
  asOf: (date) => `calculated as of ${date}`,
  rules: (version, hash) => `version of the rules ${version} (${hash})`,
  figures: 'Figures used',
  noFigures: 'No figure from a table is used here.',
  quality: { final: 'final', preliminary: 'preliminary', estimate: 'estimate', planned: 'planned' },
  vintage: (vintage, remarks) => `${vintage} (${remarks.join(', ')})`,
  published: (date) => `published ${date}`,
  programme: (number, title) => `[${number}] ${title}`,
  yen: (digits) => `${digits} yen`,
  minus: '-',
  range: (low, high) => `${low} to ${high}`,
  agreeing: 'To be agreed by',
  about: 'To be decided',
  decided: ({ of, base }, cost) => {
    if (of === 'burden') return `who bears ${cost}`
    return base === undefined ? `the ratio at which ${cost} is shared` : `the ratio at which ${cost} is shared, going by ${base}`
  },
  by: 'Due',
  missing: { figure: 'Missing figure', role: 'Role nobody fills yet', amount: 'Missing amount', value: 'Missing value' },
  estimates: { estimate: 'Provisional because of', recomputed: 'Worked out again for want of a record' },
  years: (years) => years.map((year) => formatFiscalYear(year, 'en')).join(', '),
  needed: (years, asOfRule = SAME_YEAR) => (asOfRule === SAME_YEAR ? years : `“${asOfRule}”, for ${years}`),
  with: (name, more) => `${name} (${more})`,
  bodies: (count) => `${count} bodies`,
  allBodies: (count) => `all of the ${count} bodies`,
  missingOf: ([first, ...others], what) => [`${what} of ${first!}`, ...others],
  and: ', ',
  hangs: 'Amount at stake',
  ofAll: 'of all bodies',
  restates: (programme, cost) => `${cost} of programme [${programme}] printed again (counted once)`,
  totals: (year) => `Totals of ${year}`,
  bodyTotals: (year, body) => `Totals of ${body} in ${year}`,
  determined: (count) => `Determined, subtotal (${count})`,
  provisional: (count) => `Provisional, subtotal (${count})`,
  sum: 'Total',
  open: 'Still open',
  openOutside: 'Open beside the total (increments and the like)',
  count: (count) => `${count}`,
  hanging: 'Amount that hangs on what is open',
  noTotal: 'Parts are open or provisional, so there is no overall total.',
  assumptions: (count) => `Assumptions (not in the source): ${count}`,
  doubts: (count) => `Doubts (suspected errors of the source): ${count}`,
  place: 'Place in the source',
  unconcerned: (assumptions, doubts) => {
    const counts = [...(assumptions === 0 ? [] : [`assumptions ${assumptions}`]), ...(doubts === 0 ? [] : [`doubts ${doubts}`])]
    return `More about programmes that are not shown here: ${counts.join(', ')}.`
  },
  next: 'What to do next',
  folder: '<folder>',
  toExplain: 'see the reasons and the basis of calculation',
  toBody: 'see the page of one body',
  toAll: 'see all programmes',
  nothing: 'There is no cost in this selection.',
}

export const tableWords: Readonly<Record<Language, TableWords>> = { ja, en }
