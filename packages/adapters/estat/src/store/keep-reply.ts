import { diagnostic, hasErrors, type Diagnostic } from '@renkei/diagnostics'
import { parametersOf } from '../client/query.ts'
import type { StatsReply } from '../reply/reply.ts'
import { openReply, type OpenedReply } from './open-reply.ts'
import { revisionsOf, revisionText } from './revisions.ts'
import { storedName, storedText, type Digest, type StoredReply } from './stored-reply.ts'

/** Where replies are kept; files of a folder, or whatever else holds texts by name. */
export interface Shelf {
  readonly names: () => readonly string[]
  /** The path shown in messages, and the text. */
  readonly read: (name: string) => { readonly path: string; readonly text: string } | undefined
  /** Places a new text under a name, whole or not at all; diagnostics where that cannot be done. */
  readonly write: (name: string, text: string) => readonly Diagnostic[]
}

export interface KeptReply {
  /** Under which name it is kept. */
  readonly name: string
  /** False where the same was there already, fetched on the same day. */
  readonly written: boolean
  /** The day of the earlier reply to the same query, if there is one. */
  readonly before?: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Keeps a reply. One that differs from the last to the same query is told: published figures were revised. Nothing is ever replaced. */
export function keepReply(shelf: Shelf, stored: StoredReply, reply: StatsReply, digest: Digest): KeptReply {
  const name = storedName(stored, digest)
  const { last, diagnostics } = lastOf(shelf, stored, digest)
  const revisions = last === undefined ? [] : revisionsOf(last.opened.reply, reply)
  const before = last?.opened.obtained
  if (last !== undefined && revisions.length === 0 && before === stored.obtained) return { name: last.name, written: false, before, diagnostics }
  const told = revisions.slice(0, 1).map((first) => {
    const span = { source: last!.opened.reply.source.path, start: 0, end: 0 }
    return diagnostic('statistics-revised', { date: before ?? '', count: revisions.length, first: revisionText(first, reply) }, span)
  })
  const failed = shelf.names().includes(name) ? [] : shelf.write(name, storedText(stored, digest))
  return { name, written: !hasErrors(failed), ...(before === undefined ? {} : { before }), diagnostics: [...diagnostics, ...told, ...failed] }
}

interface Last {
  readonly last?: { readonly name: string; readonly opened: OpenedReply }
  /** Of files that claim to be of this table and cannot be trusted. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The last reply to the same query: the last day and, of one day, the last time of the service. */
function lastOf(shelf: Shelf, { query }: StoredReply, digest: Digest): Last {
  const wanted = JSON.stringify(parametersOf(query))
  const diagnostics: Diagnostic[] = []
  let last: Last['last']
  for (const name of shelf.names().filter((one) => one.startsWith(`${query.table}-`) && one.endsWith('.json'))) {
    const source = shelf.read(name)
    if (source === undefined) continue
    const { value: opened, diagnostics: found } = openReply(source, digest)
    diagnostics.push(...found)
    if (opened?.stored === undefined || JSON.stringify(parametersOf(opened.stored.query)) !== wanted) continue
    if (last === undefined || momentOf(opened) >= momentOf(last.opened)) last = { name, opened }
  }
  return { ...(last === undefined ? {} : { last }), diagnostics }
}

function momentOf({ obtained = '', reply: { answered = '' } }: OpenedReply): string {
  return `${obtained} ${answered}`
}
