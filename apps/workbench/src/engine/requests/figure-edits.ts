import type { Edit } from '@renkei/diagnostics'
import { div, fromInteger, mul, ONE, parseRational, round } from '@renkei/money'
import type { Figure } from '@renkei/plan'
import type { Variant, VariantFigure } from '../protocol-compare.ts'
import type { Session } from '../session.ts'
import { cellNumber } from './cell-number.ts'
import { cellText } from './cell-text.ts'
import { decimalOf } from './decimal-of.ts'
import { rowsRead } from './rows-read.ts'
import { totalEdit } from './total-edit.ts'

const HUNDRED = fromInteger(100)

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
  const [own, often] = [cellNumber(cell), cellNumber(by.replace(/[%％]$/, ''))]
  if (own === undefined || often === undefined) return cell
  const scale = parseRational(figure?.scale ?? '1')!
  const base = mul(mul(own, /[%％]$/.test(by) ? div(often, HUNDRED) : often), scale)
  const becomes = figure?.whole === true ? round(base, ONE, 'half-up') : base
  return decimalOf(div(becomes, scale)) ?? cell
}
