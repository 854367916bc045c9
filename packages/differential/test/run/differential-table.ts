import type { Column, Differential } from './differential.ts'

/** Two Markdown tables: what came of the plans in each back end, and what the plans are made of. */
export function differentialTable({ plans, columns, counts }: Differential): string {
  const share = (count: number): string => `${Math.round((count * 1000) / plans) / 10} %`
  const number = (count: number): string => count.toLocaleString('en')
  const causes = (column: Column): string => Object.entries(column.refused).map(([cause, count]) => `${cause} ${number(count)} (${share(count)})`).join('<br>') || '–'
  const backEnds = columns.map((column) => row([column.subject, number(column.agreed), causes(column), number(column.lines), number(column.refusedLines), number(column.differences.length), `${Math.round(column.seconds)} s`]))
  const kinds = (counted: Readonly<Record<string, number>>): readonly string[] => Object.entries(counted).map(([name, count]) => row([name, number(count), share(count)]))
  return [
    row(['back end', 'plans agreed wholly', 'refused, by cause', 'lines compared', 'lines refused', 'differences', 'time']),
    row(['---', '---:', '---', '---:', '---:', '---:', '---:']),
    ...backEnds,
    '',
    row(['operator', 'plans', 'share']),
    row(['---', '---:', '---:']),
    ...kinds(counts.operators),
    '',
    row(['forced edge', 'plans', 'share']),
    row(['---', '---:', '---:']),
    ...kinds(counts.edges),
  ].join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
