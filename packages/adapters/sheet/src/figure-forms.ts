import { calendarDate, formatCalendarDate, formatEraYear, formatFiscalYear, lastDayOfMonth } from '@renkei/model'
import type { AsOfRule, FigureRequest, YearPoint } from '@renkei/plan'

/** A table to be filled in: its heading, and a row for each body and time with empty cells for the figures. */
export interface FigureForm {
  /** The file the rules read: 人口.csv. */
  readonly table: string
  readonly rows: readonly (readonly string[])[]
}

/** A body by its code; without one by its name alone. */
export interface FormBody {
  readonly code: string
  readonly name: string
}

interface Row {
  readonly body: FormBody
  readonly edition: string
  readonly time: FormTime
}

/** Of when a row is, under the heading that says so. Empty where whoever fills it in has to say. */
interface FormTime {
  readonly title?: '年度' | '時点'
  readonly text: string
}

/** The tables that rules ask for, with every body and time of which a figure is used. Filled in and imported, they are what the rules read. Pairs of bodies have no form. */
export function figureForms(requests: readonly FigureRequest[], bodies: readonly FormBody[]): readonly FigureForm[] {
  const single = requests.filter(({ pairs }) => pairs === undefined)
  return [...new Set(single.map(({ table }) => table))].map((table) => ({ table, rows: rowsOf(single.filter((request) => request.table === table), bodies) }))
}

function rowsOf(requests: readonly FigureRequest[], bodies: readonly FormBody[]): FigureForm['rows'] {
  const titles = [...new Set(requests.map(({ indicator, unitName }) => (unitName === '' ? indicator : `${indicator}(${unitName})`)))]
  const rows = new Map<string, Row>()
  for (const row of requests.flatMap((request) => rowsOfRequest(request, bodies))) rows.set([row.body.code, row.body.name, row.edition, row.time.title, row.time.text].join('\n'), row)
  const all = [...rows.values()]
  const hasCodes = all.some(({ body }) => /^\d{6}$/.test(body.code))
  const hasEditions = all.some(({ edition }) => edition !== '')
  const times = (['年度', '時点'] as const).filter((title) => all.some(({ time }) => time.title === title))
  return [
    [...(hasCodes ? ['団体コード'] : []), '団体名', ...(hasEditions ? ['資料'] : []), ...times, ...titles],
    ...all.map(({ body, edition, time }) => [
      ...(hasCodes ? [/^\d{6}$/.test(body.code) ? body.code : ''] : []), body.name, ...(hasEditions ? [edition] : []), ...times.map((title) => (time.title === title ? time.text : '')), ...titles.map(() => ''),
    ]),
  ]
}

function rowsOfRequest({ needed, asOf }: FigureRequest, bodies: readonly FormBody[]): readonly Row[] {
  const edition = 'edition' in asOf ? (asOf.edition ?? '') : ''
  return Object.entries(needed).flatMap(([year, codes]) =>
    timesOf(asOf, Number(year)).flatMap((time) => bodies.filter(({ code }) => codes.includes(code)).map((body) => ({ body, edition, time }))),
  )
}

/** The times that a fiscal year reads. */
function timesOf(asOf: AsOfRule, year: number): readonly FormTime[] {
  switch (asOf.kind) {
    case 'latest':
      return [{ title: '時点', text: '' }]
    case 'fiscal-lag':
      return [fiscalYear(year - asOf.lag)]
    case 'fiscal-year':
      return [fiscalYear(asOf.year)]
    case 'calendar-year':
      return [{ title: '時点', text: `${formatEraYear(asOf.year)}年` }]
    case 'date':
      return [{ title: '時点', text: formatCalendarDate(asOf.date, 'ja') }]
    case 'yearly-date':
      return [yearlyDate(year + asOf.yearOffset, asOf.month, asOf.day)]
    case 'fiscal-years': {
      const [from, to] = [pointOf(asOf.from, year), pointOf(asOf.to, year)]
      return Array.from({ length: to - from + 1 }, (_, at) => fiscalYear(from + at))
    }
    case 'timeless':
      return [{ text: '' }]
  }
}

function fiscalYear(year: number): FormTime {
  return { title: '年度', text: formatFiscalYear(year, 'ja') }
}

function yearlyDate(year: number, month: number, day: number | 'end'): FormTime {
  const date = calendarDate(year, month, day === 'end' ? lastDayOfMonth(year, month) : day)!
  return { title: '時点', text: formatCalendarDate(date, 'ja') }
}

function pointOf(point: YearPoint, year: number): number {
  return 'lag' in point ? year - point.lag : point.year
}
