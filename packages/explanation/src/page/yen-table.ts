import { applies, type BodyYen, type Explanation, type FigurePart } from '../explanation.ts'
import type { Block, Inline, Table } from '../document.ts'
import { sumOf } from '../sum-of.ts'
import { resultLabel } from '../words/result-label.ts'
import type { Writer } from '../words/writer.ts'
import { allFigures } from './sharing-blocks.ts'

/** A column of the table: its title, a cell a body, and the cell at the foot. */
interface Column {
  readonly title: string
  readonly cell: (yen: BodyYen) => Inline | undefined
  readonly foot?: Inline | undefined
}

/** All bodies of the line, a row each. Nothing to show while there is no number. */
export function yenTable(explanation: Explanation, write: Writer): readonly Block[] {
  const rows = explanation.yen.filter(({ outside }) => outside !== true)
  const columns = [...weightColumns(explanation, write), ...figureColumns(explanation, write), ...resultColumns(explanation, write)]
  if (rows.length === 0 || columns.length === 0) return []
  const { labels } = write.words
  const table: Table = {
    kind: 'table',
    columns: [{ title: labels.body, align: 'start' }, ...columns.map(({ title }) => ({ title, align: 'end' as const }))],
    rows: rows.map((yen) => [[write.body(yen.body)], ...columns.map(({ cell }) => filled(cell(yen)))]),
    ...(columns.some(({ foot }) => foot !== undefined) ? { foot: [[write.text(labels.sum)], ...columns.map(({ foot }) => filled(foot))] } : {}),
  }
  return [{ kind: 'heading', content: [write.text(titleOf(explanation, write))] }, table]
}

function titleOf({ total, yen }: Explanation, write: Writer): string {
  const { labels } = write.words
  if (total !== undefined || yen.some(({ low }) => low !== undefined)) return labels.shares
  return yen.some(({ trial }) => trial !== undefined) ? labels.notes.trial : labels.figures
}

function filled(cell: Inline | undefined): readonly Inline[] {
  return cell === undefined ? [] : [cell]
}

/** 比 of the classes. */
function weightColumns({ details: { classes = [] } }: Explanation, write: Writer): readonly Column[] {
  if (classes.length === 0) return []
  const byBody = new Map(classes.flatMap(({ weight, bodies }) => bodies.map((body) => [body.member, weight] as const)))
  const sum = sumOf(byBody.values())
  const cell: Column['cell'] = ({ body }) => {
    const weight = byBody.get(body.member)
    return weight === undefined ? undefined : write.quantity(weight, {})
  }
  return [{ title: write.words.labels.weight, cell, foot: write.quantity(sum, {}) }]
}

/** Those of the steps too, each figure once. */
function figureColumns(explanation: Explanation, write: Writer): readonly Column[] {
  const figures = [...new Map(allFigures(explanation).map((figure) => [figure.key, figure])).values()]
  return figures.filter(({ values }) => values.some(({ value }) => value !== undefined)).map((figure) => figureColumn(figure, write))
}

/** Where some have a value, one that is missing is shown as such; who is not asked for one has none. */
function figureColumn(figure: FigurePart, write: Writer): Column {
  const { name, total, values } = figure
  const byBody = new Map(values.map((value) => [value.body.member, value]))
  const { blank, nil } = write.words
  return {
    title: name,
    cell: ({ body }) => {
      const found = byBody.get(body.member)
      if (found === undefined) return undefined
      return found.value === undefined ? write.text(found.nil ? nil : blank) : write.figureValue(found.value, figure)
    },
    foot: total === undefined ? undefined : write.figureValue(total, figure),
  }
}

function resultColumns(explanation: Explanation, write: Writer): readonly Column[] {
  const { yen, total } = explanation
  if (total !== undefined) return [...stepColumns(explanation, write), ...roundingColumns(explanation, write), shareColumn(explanation, total, write)]
  if (yen.some(({ low }) => low !== undefined)) return rangeColumns(write)
  return yen.some(({ trial }) => trial !== undefined) ? [trialColumn(explanation, write)] : []
}

function shareColumn(explanation: Explanation, total: number, write: Writer): Column {
  return {
    title: resultLabel(explanation, explanation.line, write.words),
    cell: ({ body, yen }) => (yen === undefined ? undefined : write.yen(String(yen), 'share', body)),
    foot: write.yen(String(total), 'total'),
  }
}

/** What was exact before rounding, and what of the remainder each took; only where something was rounded. */
function roundingColumns({ formula, remainder }: Explanation, write: Writer): readonly Column[] {
  if (!applies(formula) || formula.lines.every(({ exact, yen }) => exact === yen)) return []
  const byBody = new Map(formula.lines.map((line) => [line.body.member, line]))
  const { labels } = write.words
  const quota: Column = {
    title: labels.quota,
    cell: ({ body }) => {
      const line = byBody.get(body.member)
      return line && write.yen(line.exact, 'quota', body)
    },
  }
  if (!applies(remainder) || remainder.taken.length === 0) return [quota]
  const rest: Column = {
    title: labels.remainder,
    cell: ({ body }) => {
      const extra = byBody.get(body.member)?.extra ?? '0'
      return extra === '0' ? undefined : write.yen(extra, 'remainder', body)
    },
    foot: remainder.total === undefined ? undefined : write.yen(remainder.total, 'remainder'),
  }
  return [quota, rest]
}

function stepColumns({ details: { steps = [] } }: Explanation, write: Writer): readonly Column[] {
  return steps.map(({ formula }, at) => {
    const lines = applies(formula) ? formula.lines : []
    const byBody = new Map(lines.map((line) => [line.body.member, line.yen]))
    return {
      foot: write.yen(sumOf(lines.map((line) => line.yen)), 'step'),
      title: write.words.labels.step(at + 1),
      cell: ({ body }) => {
        const yen = byBody.get(body.member)
        return yen === undefined ? undefined : write.yen(yen, 'step', body)
      },
    }
  })
}

function rangeColumns(write: Writer): readonly Column[] {
  return (['low', 'high'] as const).map((end) => ({
    title: write.words.labels[end],
    cell: (yen) => (yen[end] === undefined ? undefined : write.yen(String(yen[end]), end, yen.body)),
  }))
}

function trialColumn({ yen }: Explanation, write: Writer): Column {
  const total = yen.reduce((sum, { trial = 0 }) => sum + trial, 0)
  return {
    title: write.words.labels.trial,
    cell: ({ body, trial }) => (trial === undefined ? undefined : write.yen(String(trial), 'trial', body)),
    foot: write.yen(String(total), 'trial'),
  }
}
