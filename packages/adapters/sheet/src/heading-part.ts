import { columnRole, parseFiscalYearCell, parseTime, type ColumnRole } from '@renkei/figures'
import { halfWidth, normaliseName, parseUnit } from '@renkei/model'
import type { FigureMeaning } from './mapping.ts'
import { isPlaceName } from './place-name.ts'

/** What the words of a heading say about a column. */
export interface HeadingMeaning extends FigureMeaning {
  readonly role?: Exclude<ColumnRole, 'value'>
  /** Computed from others, or a note: not a figure to be kept. */
  readonly derived?: true
}

const ASIDE = /\(([^()]*)\)/g
const TIME = /^(?:(?:令和|平成|昭和|西暦|[RHS])?\s*(?:元|\d{1,4})\s*年度?(?:\s*\d{1,2}月(?:\s*(?:\d{1,2}日|末日?))?)?|[RHS]\d{1,2}(?:\.\d{1,2}){0,2}|\d{4}[-/]\d{1,2}[-/]\d{1,2})(?:末|現在|時点)*/
const EDITION = /国勢調査|住民基本台帳|推計人口|将来推計|基準財政需要額|(?:調査|統計|年報)$/
/** A sum of the columns beside it is computed, too. */
const DERIVED = /^(?:総?合?計|小計|構成比|割合|比率|順位|増減率?|前年比|前年度比|対前年.*|伸び率|備考|摘要|注|番号|no\.?|#|整理番号|チェック|確認)$/i

/** Reads the words of a heading, from the top line to the lowest; titles above may say less. */
export function headingMeaning(parts: readonly string[]): HeadingMeaning {
  const distinct = parts.map((part) => halfWidth(part).replace(/\s+/g, ' ').trim()).filter((part, at, all) => part !== '' && part !== all[at - 1])
  const role = columnRole(distinct.join(''))
  if (role !== 'value') return { role }
  const last = columnRole(distinct.at(-1) ?? '')
  if (distinct.length > 1 && last !== 'value') return { role: last }
  return distinct.map(partMeaning).reduce(joined, {})
}

function joined(left: HeadingMeaning, right: HeadingMeaning): HeadingMeaning {
  const indicator = [left.indicator, right.indicator].filter((name) => name !== undefined).join('')
  return { ...left, ...right, ...(indicator === '' ? {} : { indicator }) }
}

function partMeaning(part: string): HeadingMeaning {
  if (isPlaceName(part)) return { body: part }
  const asides = [...part.matchAll(ASIDE)].map(([, aside]) => asideMeaning(aside!))
  const [plain, time] = splitTime(part.replace(ASIDE, '').trim())
  const kept = part.match(ASIDE)?.filter((_, at) => Object.keys(asides[at]!).length === 0).join('') ?? ''
  const name = normaliseName(plain) === '' ? '' : plain + kept
  const own: HeadingMeaning = DERIVED.test(name) ? { derived: true } : name === '' ? {} : { indicator: name, ...(EDITION.test(name) && !/額$/.test(name) ? { edition: name } : {}) }
  return [...asides, timeMeaning(time), own].reduce(joined, {})
}

/** （人）, （令和2年10月1日現在）, （国勢調査）. */
function asideMeaning(aside: string): HeadingMeaning {
  const plain = aside.replace(/^単位\s*:\s*/, '').trim()
  const [rest, time] = splitTime(plain)
  if (time !== '' && (rest === '' || EDITION.test(rest))) return { ...timeMeaning(time), ...(rest === '' ? {} : { edition: rest }) }
  if (parseUnit(plain) !== undefined) return { unit: plain }
  return EDITION.test(plain) ? { edition: plain } : {}
}

function splitTime(text: string): readonly [string, string] {
  const time = TIME.exec(text)?.[0] ?? ''
  if (time === '' || (parseTime(time) === undefined && parseFiscalYearCell(time) === undefined)) return /^\d{4}$/.test(text) ? ['', text] : [text, '']
  return [text.slice(time.length).replace(/^[の\s]+/, ''), time]
}

function timeMeaning(time: string): HeadingMeaning {
  if (time === '') return {}
  const read = parseTime(time)
  return read === undefined || read.kind === 'fiscal-year' ? { fiscalYear: time } : { time }
}
