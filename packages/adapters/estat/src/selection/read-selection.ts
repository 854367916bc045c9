import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { parseTime } from '@renkei/figures'
import { lastDayOfMonth, parseCalendarDate } from '@renkei/model'
import * as z from 'zod/mini'
import { parseJson, type Read } from '../parse-json.ts'
import { placeOf, type SourceText } from '../source-text.ts'
import { plainText } from '../reply/schema.ts'
import { codeOfArea } from '../table/area-code.ts'
import type { Selection } from './selection.ts'

const selectionSchema = z.strictObject({
  統計表: z.optional(plainText),
  資料: z.optional(z.string()),
  区分: z.optional(z.string()),
  公表日: z.optional(z.string()),
  取得日: z.optional(z.boolean()),
  基準日: z.optional(z.string()),
  数値: z.record(z.string(), z.record(z.string(), plainText)),
  時点: z.optional(z.record(z.string(), z.string())),
  地域: z.optional(z.array(plainText)),
})

/** Reads a file of a selection; a key it does not know is told, as it may be a misspelt one. */
export function readSelection(source: SourceText): Read<Selection> {
  const { value: read, diagnostics } = parseJson(source, selectionSchema)
  if (read === undefined) return { diagnostics }
  const { 統計表: table, 資料: edition, 区分: quality, 公表日: published, 取得日: obtained, 基準日: day, 数値: indicators, 時点: times, 地域: areas } = read
  const wrong = [
    ...(published !== undefined && parseCalendarDate(published) === undefined ? [unread(source, '公表日', published)] : []),
    ...(day !== undefined && !isDayOfYear(day) ? [unread(source, '基準日', day)] : []),
    ...Object.values(times ?? {}).flatMap((time) => (parseTime(time) === undefined ? [unread(source, '時点', time)] : [])),
    ...(areas ?? []).flatMap((area) => (codeOfArea(area) === undefined ? [unread(source, '地域', area)] : [])),
  ]
  if (wrong.length > 0) return { diagnostics: wrong }
  const given = { table, edition, quality, published: published && parseCalendarDate(published), obtained, day, times, areas }
  return { value: { indicators, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) }, diagnostics: [] }
}

function isDayOfYear(text: string): boolean {
  const [, month = '', day = ''] = /^(\d{2})-(\d{2})$/.exec(text) ?? []
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= lastDayOfMonth(2001, Number(month))
}

function unread(source: SourceText, key: string, text: string): Diagnostic {
  return diagnostic('statistics-not-understood', { path: `${key}: ${text}` }, placeOf(source, text))
}
