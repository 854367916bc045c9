import { diagnostic } from '@renkei/diagnostics'
import type * as z from 'zod/mini'
import { parseJson, type Read } from '../parse-json.ts'
import { placeOf, type SourceText } from '../source-text.ts'
import { withZeros } from '../table/area-code.ts'
import { axesOf, tableOf } from './describe.ts'
import { refusalOf } from './refusal.ts'
import type { StatsReply, StatsValue } from './reply.ts'
import { statsDataSchema } from './schema.ts'

type Data = NonNullable<z.output<typeof statsDataSchema>['GET_STATS_DATA']['STATISTICAL_DATA']>

/** Reads a reply of getStatsData. A status other than 0 is the service's refusal, told in its words. */
export function readReply(source: SourceText): Read<StatsReply> {
  const { value: read, diagnostics } = parseJson(source, statsDataSchema)
  if (read === undefined) return { diagnostics }
  const { RESULT: result, STATISTICAL_DATA: data } = read.GET_STATS_DATA
  const refused = refusalOf(source, result)
  if (refused !== undefined) return { diagnostics: [refused] }
  if (data === undefined) return { diagnostics: [diagnostic('statistics-not-understood', { path: 'GET_STATS_DATA.STATISTICAL_DATA' }, placeOf(source, 'GET_STATS_DATA'))] }
  return { value: { ...replyOf(source, data), ...(result.DATE === undefined ? {} : { answered: result.DATE }) }, diagnostics: [] }
}

function replyOf(source: SourceText, { RESULT_INF: counts, TABLE_INF, CLASS_INF, DATA_INF }: Data): StatsReply {
  const notes = Object.fromEntries((DATA_INF.NOTE ?? []).map((note) => [note['@char'] ?? '', note['$'] ?? '']))
  return {
    source,
    table: tableOf(TABLE_INF),
    axes: axesOf(CLASS_INF),
    values: (DATA_INF.VALUE ?? []).map(valueOf),
    notes,
    ...(counts?.TOTAL_NUMBER === undefined ? {} : { total: Number(counts.TOTAL_NUMBER) }),
    ...(counts?.NEXT_KEY === undefined ? {} : { next: Number(counts.NEXT_KEY) }),
  }
}

const NO_AXIS: ReadonlySet<string> = new Set(['@unit', '@annotation'])

function valueOf(entry: Readonly<Record<string, string | null>>): StatsValue {
  const codes: Record<string, string> = {}
  for (const [key, code] of Object.entries(entry)) if (code !== null && key.startsWith('@') && !NO_AXIS.has(key)) codes[key.slice(1)] = key === '@area' ? withZeros(code) : code
  const unit = entry['@unit']
  return { codes, text: (entry['$'] ?? '').trim(), ...(unit ? { unit } : {}) }
}
