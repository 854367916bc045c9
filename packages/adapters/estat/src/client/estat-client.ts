import { diagnostic } from '@renkei/diagnostics'
import type { Read } from '../parse-json.ts'
import { readMeta, type StatsMeta } from '../lists/read-meta.ts'
import { readTableList, type TableList } from '../lists/read-table-list.ts'
import { joinPages } from '../reply/join-pages.ts'
import { readReply } from '../reply/read-reply.ts'
import type { StatsReply } from '../reply/reply.ts'
import type { SourceText } from '../source-text.ts'
import { LIMITS, type ClientOptions } from './options.ts'
import { parametersOf, type StatsQuery } from './query.ts'
import { request } from './request.ts'

/** All pages of a query: their texts as they came, to be stored, and what they say together. */
export interface FetchedReply {
  readonly pages: readonly SourceText[]
  readonly reply: StatsReply
}

/** The e-Stat API 3.0. Nothing is kept and nothing thrown: what goes wrong is diagnostics, without the application id. */
export interface EstatClient {
  /** getStatsData, all pages. */
  readonly data: (query: StatsQuery) => Promise<Read<FetchedReply>>
  /** getMetaInfo: the axes of a table and their items. */
  readonly meta: (table: string) => Promise<Read<StatsMeta>>
  /** getStatsList: tables whose names hold the words. */
  readonly find: (words: string, limit?: number) => Promise<Read<TableList>>
}

export function estatClient(options: ClientOptions): EstatClient {
  return {
    data: (query) => fetchPages(options, query),
    meta: async (table) => readWith(await request(options, 'getMetaInfo', { statsDataId: table }), readMeta),
    find: async (words, limit = 50) => readWith(await request(options, 'getStatsList', { searchWord: words, limit: String(limit) }), readTableList),
  }
}

function readWith<T>({ value, diagnostics }: Read<SourceText>, read: (source: SourceText) => Read<T>): Read<T> {
  return value === undefined ? { diagnostics } : read(value)
}

async function fetchPages(options: ClientOptions, query: StatsQuery): Promise<Read<FetchedReply>> {
  const limit = options.limits?.pages ?? LIMITS.pages
  const replies: StatsReply[] = []
  for (let position: number | undefined; ; ) {
    // Marks are asked for as they are: by default the service leaves them, and nothing may become 0.
    const parameters = { ...parametersOf(query), replaceSpChars: '0', ...(position === undefined ? {} : { startPosition: String(position) }) }
    const page = readWith(await request(options, 'getStatsData', parameters), readReply)
    if (page.value === undefined) return page
    replies.push(page.value)
    options.onPage?.(replies.reduce((sum, { values }) => sum + values.length, 0), page.value.total)
    const { next, source } = page.value
    const onwards = next !== undefined && next > (position ?? 1)
    if (onwards && replies.length === limit) {
      return { diagnostics: [diagnostic('statistics-not-fetched', { reason: `> ${String(limit)} NEXT_KEY` }, { source: source.path, start: 0, end: 0 })] }
    }
    if (!onwards) break
    position = next
  }
  const joined = joinPages(replies as [StatsReply, ...StatsReply[]])
  return joined.value === undefined ? joined : { value: { pages: replies.map((reply) => reply.source), reply: joined.value }, diagnostics: [] }
}
