import type { BodyRow, BodyTable, Column, Kpi } from '../../facts/vision.ts'
import { kpiKey } from '../../draft/kpi-text.ts'
import { yearsIn } from '../../layout/years.ts'
import type { Finding, Rule } from '../finding.ts'
import { equal, printedNumber } from '../numbers.ts'

/** One figure printed in two places: indicators with their base and target, and columns of the same year over the same bodies. */
export const figuresBetweenSections: Rule = ({ vision }) => [...kpiPairs(vision.kpis).flatMap(ofKpis), ...tablePairs(vision.bodyTables).flatMap(([one, other]) => ofTables(one, other))]

function kpiPairs(kpis: readonly Kpi[]): readonly (readonly [Kpi, Kpi])[] {
  const pairs: (readonly [Kpi, Kpi])[] = []
  const left = [...kpis]
  for (let one = left.shift(); one !== undefined; one = left.shift()) {
    const first = one
    const at = left.findIndex((other) => kpiKey(other) === kpiKey(first))
    if (at >= 0) pairs.push([first, ...(left.splice(at, 1) as [Kpi])])
  }
  return pairs
}

function ofKpis([one, other]: readonly [Kpi, Kpi]): readonly Finding[] {
  const subject = `成果指標「${one.name.text.split('※')[0] ?? ''}」`
  const values = (['base', 'target'] as const).flatMap((key): readonly Finding[] => {
    const [a, b] = [one[key], other[key]]
    const [x, y] = [printedNumber(a.text), printedNumber(b.text)]
    if (x && y ? equal(x, y) : a.text === b.text || (x === undefined && y === undefined)) return []
    return [{ kind: 'figure-differs', subject: `${subject}の${key === 'base' ? '基準値' : '目標値'}`, text: `「${a.text}」と「${b.text}」の二通りに印刷されています。下書きは、先に印刷された「${a.text}」によりました。`, places: [a, b] }]
  })
  const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '').replace(/[～〜]/g, '~')
  const named: readonly Finding[] = plain(one.name.text) === plain(other.name.text) ? [] : [{ kind: 'name-differs', subject, text: `もう一つの表では「${other.name.text}」となっています。`, places: [one.name, other.name] }]
  return [...values, ...named]
}

function tablePairs(tables: readonly BodyTable[]): readonly (readonly [BodyTable, BodyTable])[] {
  return tables.flatMap((one, at) => tables.slice(at + 1).map((other) => [one, other] as const))
}

function ofTables(one: BodyTable, other: BodyTable): readonly Finding[] {
  return one.columns.flatMap((column) => other.columns.filter((twin) => sameYear(column, twin)).flatMap((twin) => ofColumns(one, column, other, twin)))
}

function sameYear(one: Column, other: Column): boolean {
  const [a, b] = [yearsIn(one.label), yearsIn(other.label)]
  return a.length > 0 && a[0] === b[0]
}

/** Columns that agree for most bodies are the same figure; where they do not, one of the two is wrong. */
function ofColumns(one: BodyTable, column: Column, other: BodyTable, twin: Column): readonly Finding[] {
  const rows = [...one.rows, ...(one.total ? [one.total] : [])].flatMap((row) => {
    const match = [...other.rows, ...(other.total ? [other.total] : [])].find(({ name }) => name.text === row.name.text)
    return match ? [pairOf(row, column, match, twin)] : []
  }).filter((pair) => pair !== undefined)
  const differing = rows.filter(({ same }) => !same)
  if (rows.length < 3 || differing.length > rows.length / 2) return []
  return differing.map(({ name, cells }) => ({ kind: 'figure-differs', subject: `${name}の「${column.label}」`, text: `表「${one.title}」では「${cells[0].text}」、表「${other.title}」では「${cells[1].text}」と印刷されています。`, places: cells }))
}

function pairOf(row: BodyRow, column: Column, match: BodyRow, twin: Column) {
  const [a, b] = [row.cells[column.index], match.cells[twin.index]]
  const [x, y] = [printedNumber(a?.text ?? ''), printedNumber(b?.text ?? '')]
  return a && b && x && y ? { name: row.name.text, cells: [a, b] as const, same: equal(x, y) } : undefined
}
