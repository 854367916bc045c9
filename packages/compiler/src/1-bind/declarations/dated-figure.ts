import type { Span } from '@renkei/diagnostics'
import type { FigureCore, Part, Phrase, YearCore } from '@renkei/dsl'

/** A figure and the year it is of: 令和5年10,413人. */
export interface DatedFigure extends PlainFigure {
  /** The Western year. */
  readonly year: number
  /** 令和5年度 is fiscal, 令和5年 calendar. */
  readonly calendar: 'fiscal' | 'calendar'
}

/** A figure as the text gives it. */
export interface PlainFigure {
  /** Exact rational in `unit`: 12.5% is `1/8`. */
  readonly value: string
  readonly unit?: string
  /** Written as a share: 12.5%, 3分の1. */
  readonly ratio: boolean
  readonly image: string
  readonly span: Span
}

export function plainFigure({ value, unit, ratio, image, span }: FigureCore): PlainFigure {
  return { value, ...(unit === undefined ? {} : { unit }), ratio, image, span }
}

/** The figure a part is: 62路線, with nothing around it. */
export function figureOfPart({ core, value, modifier, aside, etc }: Part): PlainFigure | undefined {
  if (core.kind !== 'figure' || core.bound || value || modifier || aside || etc) return undefined
  return plainFigure(core)
}

/** Every item of a phrase as a year and its figure, or undefined where one is not. */
export function datedFigures(phrase: Phrase): readonly DatedFigure[] | undefined {
  const found = phrase.items.map(({ parts: [part, ...more] }) => (part && more.length === 0 ? datedFigure(part) : undefined))
  return found.every((figure) => figure !== undefined) && !phrase.except && !phrase.among ? found : undefined
}

function datedFigure({ core, value, modifier, aside, etc }: Part): DatedFigure | undefined {
  const year = core.kind === 'year' ? yearOf(core) : undefined
  if (!year || !value || value.bound || modifier || aside || etc) return undefined
  return { ...year, ...plainFigure(value) }
}

function yearOf({ year, calendar }: YearCore): Pick<DatedFigure, 'year' | 'calendar'> | undefined {
  return year === undefined ? undefined : { year, calendar }
}
