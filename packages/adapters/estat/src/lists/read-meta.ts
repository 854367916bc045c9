import * as z from 'zod/mini'
import { parseJson, type Read } from '../parse-json.ts'
import { axesOf, tableOf } from '../reply/describe.ts'
import { refusalOf } from '../reply/refusal.ts'
import type { Axis, StatsTable } from '../reply/reply.ts'
import { axesSchema, resultSchema, tableSchema } from '../reply/schema.ts'
import type { SourceText } from '../source-text.ts'

/** What there is in a table, without its values. */
export interface StatsMeta {
  readonly table: StatsTable
  readonly axes: readonly Axis[]
}

const metaSchema = z.object({
  GET_META_INFO: z.object({ RESULT: resultSchema, METADATA_INF: z.optional(z.object({ TABLE_INF: tableSchema, CLASS_INF: axesSchema })) }),
})

/** Reads a reply of getMetaInfo. */
export function readMeta(source: SourceText): Read<StatsMeta> {
  const { value: read, diagnostics } = parseJson(source, metaSchema)
  if (read === undefined) return { diagnostics }
  const { RESULT: result, METADATA_INF: meta } = read.GET_META_INFO
  const refused = refusalOf(source, meta === undefined && Number(result.STATUS) === 0 ? { ...result, STATUS: '1' } : result)
  return refused === undefined ? { value: { table: tableOf(meta!.TABLE_INF), axes: axesOf(meta!.CLASS_INF) }, diagnostics: [] } : { diagnostics: [refused] }
}
