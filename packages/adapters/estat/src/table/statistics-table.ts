import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { formatTime } from '@renkei/figures'
import type { StatsReply } from '../reply/reply.ts'
import type { Selection } from '../selection/selection.ts'
import { placeOf } from '../source-text.ts'
import { layOut, type Figure, type LaidOut } from './lay-out.ts'
import { pickValues } from './pick-values.ts'
import { bodiesOf, timesOf } from './rows-of.ts'
import { timeText } from './time-of.ts'
import { isFigureOrMark } from './value-text.ts'

/** A table of figures in the project's own form: a header and rows, all text, to be written as CSV. */
export interface StatisticsTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface TableResult {
  readonly table?: StatisticsTable
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The values of a reply that a selection names, as a table: 団体コード, 団体名, 資料, 時点 or 年度, 公表日, 取得日, 区分 and a column an
 * indicator. Rows stand in the order of time and code, whatever the order of the service. `obtained` is the ISO day on which the reply was
 * fetched, `from` the name of the file it is kept in (取得元). Where anything cannot be read, there is no table: one that lacks a body would
 * look complete.
 */
export function statisticsTable(reply: StatsReply, selection: Selection, obtained?: string, from?: string): TableResult {
  const { source, table } = reply
  if (selection.table !== undefined && selection.table !== table.id) {
    return { diagnostics: [diagnostic('statistics-choice-unknown', { axis: '統計表', code: selection.table }, placeOf(source, table.id))] }
  }
  const { picked, diagnostics } = pickValues(reply, selection)
  const bodies = bodiesOf(reply, selection)
  const times = timesOf(reply, selection)
  const found: Diagnostic[] = [...diagnostics, ...bodies.diagnostics, ...times.diagnostics]
  const figures = picked.flatMap(({ indicator, unit, values }) =>
    values.flatMap(({ codes, text }): readonly Figure[] => {
      const body = bodies.of.get(codes['area'] ?? '')
      const time = times.of.get(codes['time'] ?? '')
      if (body === undefined || time === undefined) return []
      if (!isFigureOrMark(text)) found.push(diagnostic('statistics-cell-unreadable', { field: '$', text }, placeOf(source, text)))
      return [{ body, time, column: unit === undefined ? indicator : `${indicator}（${unit}）`, text }]
    }),
  )
  const laid = layOut(figures)
  for (const { first, second } of laid.twice) {
    const text = `${first.text}、${second.text}（${first.body.name}、${formatTime(first.time)}）`
    found.push(diagnostic('statistics-cell-unreadable', { field: '$', text }, placeOf(source, second.text)))
  }
  if (figures.length === 0 && found.length === 0) found.push(diagnostic('statistics-refused', { status: '1', said: '選んだ数値がありません' }, placeOf(source, 'VALUE')))
  if (found.length > 0) return { diagnostics: found }
  return { table: withWords(laid, reply, selection, { obtained, from }), diagnostics: [] }
}

interface Origin {
  readonly obtained: string | undefined
  readonly from: string | undefined
}

function withWords({ rows, columns }: LaidOut, { table }: StatsReply, selection: Selection, { obtained, from }: Origin): StatisticsTable {
  const fiscal = rows.every(({ time }) => time.kind === 'fiscal-year')
  const published = selection.published ?? table.published
  // What is public is known since it was published; a day of fetching beside it would hide it from every year that began before.
  const since = (selection.obtained ?? published === undefined) ? obtained : undefined
  const same: readonly (readonly [string, string | undefined])[] = [['公表日', published], ['取得日', since], ['区分', selection.quality], ['取得元', from]]
  const given = same.filter((pair): pair is readonly [string, string] => pair[1] !== undefined)
  return {
    header: ['団体コード', '団体名', '資料', fiscal ? '年度' : '時点', ...given.map(([title]) => title), ...columns],
    rows: rows.map(({ body, time, cells }) => [
      body.code, body.name, selection.edition ?? table.survey, timeText(time), ...given.map(([, text]) => text), ...columns.map((column) => cells.get(column)?.text ?? ''),
    ]),
  }
}
