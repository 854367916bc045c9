import { formatCalendarDate, formatFiscalYear, parseCalendarDate, parseFiscalYear } from '@renkei/model'
import { basesOf, type RuleSet } from '@renkei/ruleset'
import type { Changeable, ChangeableIndicator, ChangeableSentence } from '../protocol-compare.ts'
import type { Session } from '../session.ts'
import { valueOf } from './figure-value.ts'
import { valueColumn } from './value-column.ts'

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
      bases: basis ? phrasesOf(ruleSet, name) : [],
      values: ruleSet.bodies.map((body) => {
        const value = figure && valueOf(ruleSet, figure, body.code, year)
        return { ...body, ...(value === undefined ? {} : { value }) }
      }),
    }
  })
}

/** Every time of every edition that the table has figures of, as a 基準 would say it. */
function phrasesOf(ruleSet: RuleSet, indicator: string): readonly string[] {
  const { table, index: value } = valueColumn(ruleSet, indicator) ?? {}
  const column = (role: string) => table?.columns.find((one) => one.role === role)?.index
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
