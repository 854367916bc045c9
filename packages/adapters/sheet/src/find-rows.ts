import { columnRole, parseTime, readMark, rowKind } from '@renkei/figures'
import { normaliseName, parseDecimal, readLocalGovernmentCode } from '@renkei/model'
import { isErrorMark } from './error-mark.ts'
import { isPlaceName } from './place-name.ts'

/** Which rows of a sheet are its heading and where the figures begin; rows count from 0. */
export interface SheetRows {
  readonly heading: { readonly from: number; readonly to: number }
  /** The texts above the heading: 令和6年度 利用実績, （単位：件）. */
  readonly titles: readonly string[]
}

const MOST_HEADING_LINES = 3
const SEARCH = 40
/** How far left a row names what it is of. */
const NAMING_COLUMNS = 6

/** Finds the heading above the first row of figures; undefined where the sheet has none. */
export function findRows(rows: readonly (readonly string[])[]): SheetRows | undefined {
  const named = rows.slice(0, SEARCH).findIndex((row) => row.some((text) => ['code', 'name'].includes(columnRole(text))))
  const first = rows.slice(0, SEARCH).findIndex(isFigures)
  const start = first >= 0 ? first : named >= 0 ? named + 1 : -1
  if (start < 1) return undefined
  let from = start
  while (from > 0 && start - from < MOST_HEADING_LINES && isHeadingLine(rows[from - 1]!)) from--
  if (from === start) return undefined
  return { heading: { from, to: start - 1 }, titles: rows.slice(0, from).map((row) => [...new Set(row.filter((text) => text !== ''))].join(' ')).filter((text) => text !== '') }
}

/** Names a body or a year, and has a figure beside it. */
function isFigures(row: readonly string[]): boolean {
  const naming = row.slice(0, NAMING_COLUMNS).findIndex((text) => isPlaceName(text) || isCode(text) || isYear(text))
  return naming >= 0 && rowKind({ values: row, starts: [], ends: [] }, []) === 'figures' && row.slice(naming + 1).some((text) => (isFigure(text) && !isYear(text)) || isErrorMark(text))
}

function isCode(text: string): boolean {
  return /^\d{5,6}$/.test(normaliseName(text)) && !('problem' in readLocalGovernmentCode(text))
}

function isYear(text: string): boolean {
  return /[年度RHS]/.test(normaliseName(text)) && parseTime(text) !== undefined
}

export function isFigure(text: string): boolean {
  return text !== '' && (parseDecimal(text) !== undefined || readMark(text) !== undefined)
}

/** Two cells that differ: a title stands alone. */
function isHeadingLine(row: readonly string[]): boolean {
  return new Set(row.filter((text) => text !== '')).size > 1
}
