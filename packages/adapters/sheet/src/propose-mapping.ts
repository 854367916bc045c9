import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { cellAddress } from '@renkei/csv'
import { cellSpan } from '@renkei/figures'
import { halfWidth } from '@renkei/model'
import { filled } from './filled.ts'
import { isErrorMark } from './error-mark.ts'
import { findRows, isFigure } from './find-rows.ts'
import { headingMeaning } from './heading-part.ts'
import type { FigureMeaning, MappedColumn, Mapping } from './mapping.ts'
import type { Sheet } from './sheet.ts'

export interface Proposal {
  /** Absent where the sheet has no table of figures. */
  readonly mapping?: Mapping
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads from the heading and the titles of a sheet what its columns are. `name` is what is measured where a column does not say; it goes before the titles. */
export function proposeMapping(sheet: Sheet, name?: string): Proposal {
  const rows = filled(sheet)
  const found = findRows(rows)
  if (!found) return { diagnostics: [diagnostic('sheet-without-figures', { sheet: sheet.source }, { source: sheet.source, start: 0, end: 0 })] }
  const { heading, titles } = found
  const said = [...titles.map(titleMeaning), name === undefined ? {} : { indicator: name }].reduce<FigureMeaning>((left, right) => ({ ...left, ...right }), {})
  const width = Math.max(...rows.map((row) => row.length))
  const body = rows.slice(heading.to + 1)
  const columns = Array.from({ length: width }, (_, index) => columnAt(index, rows.slice(heading.from, heading.to + 1), body, said)).filter((column) => column !== undefined)
  const unnamed = columns.filter(({ as, indicator }) => as === 'value' && indicator === undefined)
  return {
    mapping: { heading: { from: heading.from + 1, to: heading.to + 1 }, columns },
    diagnostics: unnamed.slice(0, 1).map(({ index }) => diagnostic('figure-column-unnamed', { cell: cellAddress(heading.to, index) }, cellSpan(sheet.source, sheet.grid.rows[heading.to]!, index))),
  }
}

function columnAt(index: number, heading: readonly (readonly string[])[], body: readonly (readonly string[])[], titles: FigureMeaning): MappedColumn | undefined {
  const parts = heading.map((row) => row[index] ?? '')
  const texts = body.map((row) => row[index] ?? '').filter((text) => text !== '')
  const title = parts.filter((part, at) => part !== '' && part !== parts[at - 1]).join(' ')
  if (title === '' && texts.length === 0) return undefined
  const { role, derived, ...own } = headingMeaning(parts)
  const base = { index, title }
  if (role) return { ...base, as: role }
  if (derived || title === '' || !texts.some((text) => isFigure(text) || isErrorMark(text))) return { ...base, as: 'left-out' }
  const { indicator, ...said } = { ...titlesFor(own, titles), ...own }
  const named = indicator === said.edition ? (titles.indicator ?? indicator) : indicator
  return { ...base, as: 'value', ...(named === undefined ? {} : { indicator: named }), ...said }
}

/** A title speaks of the columns that do not say otherwise. */
function titlesFor(own: FigureMeaning, titles: FigureMeaning): FigureMeaning {
  if (own.fiscalYear === undefined && own.time === undefined) return titles
  return Object.fromEntries(Object.entries(titles).filter(([key]) => key !== 'fiscalYear' && key !== 'time'))
}

const UNIT = /\(単位:\s*([^)]+)\)/
const MEASURE = /([\p{Script=Han}ァ-ヴー]+(?:数|量|額|人口|費|率|面積|実績|件数))/u

/** 令和6年度 利用件数調べ（単位：件）. */
function titleMeaning(typed: string): FigureMeaning {
  const title = halfWidth(typed)
  const unit = UNIT.exec(title)?.[1]?.trim()
  const { fiscalYear, time, edition } = headingMeaning([title.replace(UNIT, '').trim()])
  const indicator = MEASURE.exec(title.replace(UNIT, ''))?.[1]
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    ...(time === undefined ? {} : { time }),
    ...(edition === undefined ? {} : { edition }),
    ...(indicator === undefined ? {} : { indicator }),
  }
}
