import type { Edit } from '@renkei/diagnostics'
import { parseDecimal } from '@renkei/model'
import type { Figure } from '@renkei/plan'
import type { Variant, VariantFigure } from '../protocol-compare.ts'
import type { Session } from '../session.ts'
import { cellText } from './cell-text.ts'
import { decimalOf, inverse, ratioOf, rounded, times } from './ratio.ts'
import { rowsRead } from './rows-read.ts'
import { totalEdit } from './total-edit.ts'

export interface FigureEdits {
  readonly edits: readonly Edit[]
  /** Figures that are made of several cells, or of none. */
  readonly left: readonly VariantFigure[]
}

/** The cells of tables that hold the figures of a variant, with what they become. */
export function figureEdits(session: Session, variant: Variant, years: readonly number[]): FigureEdits {
  const { figures = [] } = variant
  const found = [...new Set(figures.map(({ indicator }) => indicator))].map((indicator): FigureEdits => {
    const own = figures.filter((figure) => figure.indicator === indicator)
    const edits = cellEdits(session, indicator, { ...variant, figures: own }, years)
    return edits.length === 0 ? { edits, left: own } : { edits, left: [] }
  })
  return { edits: found.flatMap(({ edits }) => edits), left: found.flatMap(({ left }) => left) }
}

function cellEdits(session: Session, indicator: string, variant: Variant, years: readonly number[]): readonly Edit[] {
  const { bodies, compiled } = session.ruleSet
  const { figures = [] } = variant
  const read = years.flatMap((year) => compiled.requests.flatMap((request) => (request.indicator === indicator ? (session.evaluation(year).snapshot?.figures[request.key] ?? []) : [])))[0]
  return rowsRead(session, indicator, years, variant).flatMap((time): readonly Edit[] => {
    const cells = time.rows.map(({ cells: { values, starts, ends }, body }) => {
      const code = bodies.find((one) => one.code === body?.code || one.name === body?.name)?.code
      const before = values[time.index] ?? ''
      const own = figures.filter((figure) => figure.body === undefined || figure.body === code)
      const text = own.reduce((cell, { factor = '', value }) => (value === undefined ? multiplied(cell, factor, read) : cellText(value)), before)
      return { before, text, span: { source: time.table.source, start: starts[time.index]!, end: ends[time.index]! } }
    })
    return [...cells.filter(({ before, text }) => text !== before).map(({ span, text }) => ({ span, text })), ...totalEdit(time, cells.map(({ text }) => text))]
  })
}

/** A cell so many times, as the table of a scenario multiplies the figure: a whole one is rounded half up in base units. What holds no number stays. */
function multiplied(cell: string, by: string, figure: Figure | undefined): string {
  const [own, often] = [parseDecimal(cell), parseDecimal(by.replace(/[%％]$/, ''))]
  if (own === undefined || often === undefined) return cell
  const base = times([own.numerator, own.denominator], [often.numerator, often.denominator], [1n, /[%％]$/.test(by) ? 100n : 1n], ratioOf(figure?.scale))
  const becomes = figure?.whole === true ? rounded(base) : base
  return decimalOf(times(becomes, inverse(ratioOf(figure?.scale)))) ?? cell
}
