import type { FigureCore } from '@renkei/dsl'

type Bound = NonNullable<FigureCore['bound']>

const ja = {
  member: '構成団体',
  payer: '構成団体ではない負担者',
  code: (code: string, reading: string | undefined) => `団体コード ${code}${reading === undefined ? '' : `（${reading}）`}`,
  comma: '、',
  programme: (number: string, title: string) => `事業【${number}】${title}`,
  unit: (unit: string) => `（${unit}）`,
  asOf: (basis: string) => `基準：${basis}`,
  method: '按分方式',
  nobodyYet: '未定',
  members: (count: number, chosen: boolean, names: string) => `${String(count)}団体${chosen ? '（数値により選ばれます）' : ''}：${names}`,
  figure: (digits: string, unit: string) => `${digits}${unit}`,
  ratio: '（割合）',
  bounded: (figure: string, bound: Bound) => `${figure}${bound}`,
  thisYear: '当該年度',
  calendarYear: (year: number) => `${String(year)}年（1月～12月）`,
  fiscalYear: (name: string, year: number) => `${name}（${String(year)}年4月1日～${String(year + 1)}年3月31日）`,
  to: '～',
}

const en: typeof ja = {
  member: 'member',
  payer: 'a payer that is no member',
  code: (code, reading) => `code ${code}${reading === undefined ? '' : `, read 「${reading}」`}`,
  comma: ', ',
  programme: (number, title) => `programme ${number} 「${title}」`,
  unit: (unit) => ` (${unit})`,
  asOf: (basis) => `as of 「${basis}」`,
  method: 'way of sharing',
  nobodyYet: 'nobody yet',
  members: (count, chosen, names) => `${String(count)} ${count === 1 ? 'body' : 'bodies'}${chosen ? ' (chosen by figures)' : ''}: ${names}`,
  figure: (digits, unit) => `${digits}${unit === '円' ? ' yen' : unit}`,
  ratio: ' (ratio)',
  bounded: (figure, bound) => `${{ 以上: 'at least', 以下: 'at most', 未満: 'below', 超: 'above' }[bound]} ${figure}`,
  thisYear: 'the year computed',
  calendarYear: (year) => `${String(year)} (January to December)`,
  fiscalYear: (name, year) => `${name} (1 April ${String(year)} to 31 March ${String(year + 1)})`,
  to: ' to ',
}

/** What hovers say of names, figures and years. */
export const hoverWords = { ja, en }

export type HoverWords = typeof ja
