import { Writer } from '@renkei/explanation'
import { trendLines } from '../charts/trend-lines.ts'
import type { Cell, Grid, Section } from '../paper.ts'
import { paperWords } from '../words/index.ts'
import type { BodyTotals, YearResult } from '../year-paper.ts'
import { bodyCell, column, linesCell, textCell, yenCell } from './cells.ts'

/** What each body bears over all years of the period: determined and provisional yen apart, and how much is open. */
export function trendSection({ years = [], language }: YearResult): readonly Section[] {
  const bodies = [...new Map(years.flatMap((one) => one.bodies.map((body) => [body.code, body] as const))).values()]
  const known = years.some((one) => one.bodies.some(({ totals }) => totals.determined !== 0 || totals.provisional !== 0))
  if (years.length < 2 || !known) return []
  const words = paperWords[language]
  const write = new Writer(language)
  const totalsOf = (code: string, at: number): BodyTotals | undefined => years[at]!.bodies.find((body) => body.code === code)
  const cell = (totals: BodyTotals['totals']): Cell =>
    linesCell([
      ...(totals.determined === 0 && totals.open > 0 ? [] : [yenCell(totals.determined, write)]),
      ...(totals.provisional === 0 ? [] : [write.line`${words.labels.provisional} ${write.yen(String(totals.provisional), 'total')}`]),
      ...(totals.open === 0 ? [] : [textCell(`${words.labels.open} ${words.count(totals.open)}`)]),
    ])
  const rows = bodies.map((body): readonly Cell[] => [bodyCell(body, write), ...years.map((_, at) => {
    const found = totalsOf(body.code, at)
    return found === undefined ? textCell(words.none) : cell(found.totals)
  })])
  const grid: Grid = { kind: 'grid', columns: [column.text(words.labels.body), ...years.map(({ year }) => column.number(write.year(String(year)).text))], rowHeads: true, rows }
  return [{ title: words.sections.trend, wide: true, blocks: [grid, ...trendLines(years, write)] }]
}
