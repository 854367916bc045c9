import { diagnostic } from '@renkei/diagnostics'
import * as z from 'zod/mini'
import { parametersOf, type StatsQuery } from '../client/query.ts'
import { fitTo, type Read } from '../parse-json.ts'
import { plainText } from '../reply/schema.ts'
import { placeOf, type SourceText } from '../source-text.ts'

const FORMAT = 'renkei-estat-1'

/** A reply as it is kept: the query, the day, and the texts of its pages exactly as they came. */
export interface StoredReply {
  readonly query: StatsQuery
  /** ISO day on which it was fetched. */
  readonly obtained: string
  readonly pages: readonly string[]
}

/** SHA-256 of a text in UTF-8, in hexadecimal, by the platform. */
export type Digest = (text: string) => string

const storedSchema = z.object({
  format: z.literal(FORMAT),
  query: z.object({ table: z.string(), codes: z.optional(z.record(z.string(), z.array(plainText))) }),
  obtained: z.string(),
  sha256: z.string(),
  pages: z.array(z.string()).check(z.minLength(1)),
})

function hashOf({ query, obtained, pages }: StoredReply, digest: Digest): string {
  return digest(JSON.stringify([parametersOf(query), obtained, pages]))
}

/** The name of its file: table, day, and the beginning of the hash: `0003445078-2026-11-21-1f2e3d4c.json`. */
export function storedName(stored: StoredReply, digest: Digest): string {
  return `${stored.query.table}-${stored.obtained}-${hashOf(stored, digest).slice(0, 8)}.json`
}

/** The text of its file. */
export function storedText(stored: StoredReply, digest: Digest): string {
  const { query, obtained, pages } = stored
  return `${JSON.stringify({ format: FORMAT, query, obtained, sha256: hashOf(stored, digest), pages }, undefined, 1)}\n`
}

/** True for JSON that says it is a stored reply, and not one as the service sends it. */
export function isStored(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'format' in input
}

/** Reads the JSON of a stored reply; one whose content is not what was fetched is refused. */
export function readStored(source: SourceText, input: unknown, digest: Digest): Read<StoredReply> {
  const { value: read, diagnostics } = fitTo(source, input, storedSchema)
  if (read === undefined) return { diagnostics }
  const { codes, table } = read.query
  const stored = { query: { table, ...(codes === undefined ? {} : { codes }) }, obtained: read.obtained, pages: read.pages }
  if (hashOf(stored, digest) === read.sha256) return { value: stored, diagnostics: [] }
  return { diagnostics: [diagnostic('statistics-reply-altered', {}, placeOf(source, read.sha256))] }
}
