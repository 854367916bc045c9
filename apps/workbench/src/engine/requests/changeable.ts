import { formatCalendarDate, formatFiscalYear, parseCalendarDate, parseFiscalYear } from '@renkei/model'
import type { Figure } from '@renkei/plan'
import { basesOf, type RuleSet } from '@renkei/ruleset'
import type { Changeable, ChangeableIndicator, ChangeableSentence } from '../protocol-compare.ts'
import type { Session } from '../session.ts'

/** 70%, 3分の2, 1,234千円: what an author may want to see with another number. */
const NUMBER = /[0-9０-９]+分の[0-9０-９]+|[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?(?:[%％]|パーセント|百?万円|千円|億円|円)/gu

/** What of the work can be made to differ, as it stands in the year. */
export function changeable(session: Session, { year }: { readonly year: number }): Changeable {
  const { ruleSet } = session
  return { indicators: indicators(session, year), programmes: programmes(ruleSet), sets: (ruleSet.compiled.program?.framework.sets ?? []).map(({ name }) => name) }
}

function indicators(session: Session, year: number): readonly ChangeableIndicator[] {
  const { ruleSet } = session
  const { requests } = ruleSet.compiled
  const { figures = {} } = session.evaluation(year).snapshot ?? {}
  const bases = basesOf(ruleSet.files)
  return [...new Set(requests.map(({ indicator }) => indicator))].map((name) => {
    const own = requests.filter(({ indicator }) => indicator === name)
    const basis = bases.find(({ indicator }) => indicator === name)
    const figure = own.flatMap(({ key }) => figures[key] ?? []).find(({ column }) => column.values.some((value) => value !== null))
    return {
      name,
      unit: own[0]?.unitName ?? '',
      ...(basis ? { basis: own[0]!.asOfText } : {}),
      bases: basis ? phrasesOf(ruleSet, own[0]!.table, name) : [],
      values: ruleSet.bodies.map((body) => ({ ...body, ...valueOf(session, figure, body.code, year) })),
    }
  })
}

/** Every time of every edition that the table has figures of, as a 基準 would say it. */
function phrasesOf({ tables }: RuleSet, wanted: string, indicator: string): readonly string[] {
  const table = tables.find(({ source }) => source === wanted || source.endsWith(`/${wanted}`))
  const column = (role: string) => table?.columns.find((one) => one.role === role)?.index
  const value = table?.columns.find((one) => one.role === 'value' && (one.name === indicator || one.measured?.name === indicator))?.index
  const [edition, time, fiscal] = [column('edition'), column('time'), column('fiscal-year')]
  const found = (table?.rows ?? []).flatMap(({ cells: { values } }) => {
    if (value === undefined || !/[0-9０-９]/.test(values[value] ?? '')) return []
    const of = whenOf(time === undefined ? undefined : values[time], fiscal === undefined ? undefined : values[fiscal])
    const name = edition === undefined ? '' : (values[edition] ?? '').trim()
    return of === undefined ? [] : [name === '' ? of : `${of}の「${name}」`]
  })
  return [...new Set(found)]
}

function whenOf(time: string | undefined, fiscal: string | undefined): string | undefined {
  const date = time === undefined ? undefined : parseCalendarDate(time.trim())
  if (date !== undefined) return formatCalendarDate(date, 'ja')
  const year = fiscal === undefined ? undefined : parseFiscalYear(fiscal)
  return year === undefined ? undefined : formatFiscalYear(year, 'ja')
}

/** A figure read in the year, in the unit of its table; nothing where it is awaited, or counted of pairs. */
function valueOf(session: Session, figure: Figure | undefined, body: string, year: number): { readonly value?: string } {
  const axes = session.ruleSet.compiled.plan?.axes ?? []
  if (!figure || figure.column.axes.some((id) => id !== 'year' && id !== 'body')) return {}
  const of: Readonly<Record<string, string>> = { year: String(year), body }
  const at = figure.column.axes.reduce((place, id) => {
    const members = axes.find((axis) => axis.id === id)?.members ?? []
    return place * members.length + members.indexOf(of[id]!)
  }, 0)
  const value = figure.column.values[figure.column.values.length === 1 ? 0 : at]
  return typeof value === 'string' || typeof value === 'number' ? textOf(String(value), figure.column.den, figure.scale) : {}
}

/** Exact, or nothing: a figure with no end of decimals cannot be typed. */
function textOf(value: string, den = '1', scale = '1'): { readonly value?: string } {
  const [[n, d], [den1, den2], [s, t]] = [value, den, scale].map(terms) as [[bigint, bigint], [bigint, bigint], [bigint, bigint]]
  const [num, divisor] = [n * den2 * t * 1_000_000n, d * den1 * s]
  if (num % divisor !== 0n) return {}
  const digits = String(num / divisor).padStart(7, '0')
  return { value: `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '') }
}

function terms(text: string): [bigint, bigint] {
  const [num = '0', den = '1'] = text.split('/')
  return [BigInt(num), BigInt(den)]
}

/** Sentences below 事業 with a number in them. */
function programmes({ files }: RuleSet): Changeable['programmes'] {
  return files.flatMap(({ source, text, sections }) =>
    sections.flatMap(({ heading, sentences }) => {
      if (heading.keyword !== '事業') return []
      const found = sentences.flatMap(({ span: { start, end } }) => sentenceOf(source, text.slice(start, end), start))
      return found.length === 0 ? [] : [{ name: text.slice(heading.span.start, heading.span.end).trim(), sentences: found }]
    }),
  )
}

function sentenceOf(source: string, text: string, start: number): readonly ChangeableSentence[] {
  const numbers = [...text.matchAll(NUMBER)]
  if (numbers.length === 0) return []
  const parts: ChangeableSentence['parts'][number][] = []
  let reached = 0
  for (const { 0: number, index } of numbers) {
    parts.push({ text: text.slice(reached, index).replaceAll(/\r?\n\s*/g, '') }, { number, start: start + index })
    reached = index + number.length
  }
  return [{ source, start, parts: [...parts, { text: text.slice(reached).replaceAll(/\r?\n\s*/g, '') }] }]
}
