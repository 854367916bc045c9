import * as z from 'zod/mini'
import { parseJson, type Read } from '../parse-json.ts'
import { joinPages } from '../reply/join-pages.ts'
import { readReply } from '../reply/read-reply.ts'
import type { StatsReply } from '../reply/reply.ts'
import type { SourceText } from '../source-text.ts'
import { isStored, readStored, type Digest, type StoredReply } from './stored-reply.ts'

/** A reply from a file, ready to be made a table. */
export interface OpenedReply {
  readonly reply: StatsReply
  /** ISO day on which it was fetched: as stored, else as the service dated it. */
  readonly obtained?: string
  /** Present where the file is one of the store. */
  readonly stored?: StoredReply
}

/** Opens a file of the store, or a reply that somebody saved from a browser. Nothing else is needed: no connection, no application id. */
export function openReply(source: SourceText, digest: Digest): Read<OpenedReply> {
  const { value: input, diagnostics } = parseJson(source, z.unknown())
  if (diagnostics.length > 0) return { diagnostics }
  if (isStored(input)) return openStored(source, input, digest)
  const page = readReply(source)
  const joined = page.value === undefined ? page : joinPages([page.value])
  if (joined.value === undefined) return joined
  const day = /^\d{4}-\d{2}-\d{2}/.exec(joined.value.answered ?? '')?.[0]
  return { value: { reply: joined.value, ...(day === undefined ? {} : { obtained: day }) }, diagnostics: [] }
}

function openStored(source: SourceText, input: unknown, digest: Digest): Read<OpenedReply> {
  const { value: stored, diagnostics } = readStored(source, input, digest)
  if (stored === undefined) return { diagnostics }
  const pages: StatsReply[] = []
  for (const text of stored.pages) {
    const page = readReply({ path: source.path, text })
    // Places are shown in the file that there is, not in the page inside it.
    if (page.value === undefined) return { diagnostics: page.diagnostics.map((found) => ({ ...found, span: { source: source.path, start: 0, end: 0 } })) }
    pages.push({ ...page.value, source })
  }
  const joined = joinPages(pages as [StatsReply, ...StatsReply[]])
  return joined.value === undefined ? joined : { value: { reply: joined.value, obtained: stored.obtained, stored }, diagnostics: [] }
}
