import * as z from 'zod/mini'
import { parseJson, type Read } from '../parse-json.ts'
import { tableOf } from '../reply/describe.ts'
import { refusalOf } from '../reply/refusal.ts'
import type { StatsTable } from '../reply/reply.ts'
import { listOf, plainText, resultSchema, tableSchema } from '../reply/schema.ts'
import type { SourceText } from '../source-text.ts'

/** Tables that a search found. */
export interface TableList {
  /** How many there are; `tables` may be the first of them. */
  readonly total: number
  readonly tables: readonly StatsTable[]
}

const listSchema = z.object({
  GET_STATS_LIST: z.object({
    RESULT: resultSchema,
    DATALIST_INF: z.optional(z.object({ NUMBER: z.optional(plainText), TABLE_INF: z.optional(listOf(tableSchema)) })),
  }),
})

/** Reads a reply of getStatsList. That nothing was found (status 1) is an empty list. */
export function readTableList(source: SourceText): Read<TableList> {
  const { value: read, diagnostics } = parseJson(source, listSchema)
  if (read === undefined) return { diagnostics }
  const { RESULT: result, DATALIST_INF: list } = read.GET_STATS_LIST
  const refused = Number(result.STATUS) === 1 ? undefined : refusalOf(source, result)
  if (refused !== undefined) return { diagnostics: [refused] }
  const tables = (list?.TABLE_INF ?? []).map((table) => tableOf(table))
  return { value: { total: list?.NUMBER === undefined ? tables.length : Number(list.NUMBER), tables }, diagnostics: [] }
}
