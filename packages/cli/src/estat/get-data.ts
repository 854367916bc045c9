import { join } from 'node:path'
import { type Diagnostic, hasErrors, type Language } from '@renkei/diagnostics'
import { estatClient, isTableId, keepReply, queryOf, readSelection, type StatsQuery } from '@renkei/estat'
import type { UsageProblem } from '../arguments/usage-problem.ts'
import { digest } from '../digest.ts'
import { exitCode } from '../exit-code.ts'
import type { Io } from '../io.ts'
import { textAt } from '../folder/text-at.ts'
import { estatWords } from '../words/estat.ts'
import { folderShelf } from './folder-shelf.ts'
import type { Part } from './part.ts'
import { tellFound } from './tell-found.ts'

/** Fetches the values of a table, or those that a selection needs, and keeps the reply in a folder. */
export const getData: Part = async ([what = '', surplus], { language, out = '統計' }, io) => {
  if (surplus !== undefined) return { problem: 'too-many-folders', surplus }
  const asked = askedFor(what)
  if ('problem' in asked) return asked
  if ('diagnostics' in asked) return tellFound(asked.diagnostics, new Map([[what, asked.text]]), language, io)
  const { value, diagnostics } = await estatClient({ ...io.network, onPage: progress(io, language) }).data(asked.query)
  if (value === undefined) return tellFound(diagnostics, new Map(), language, io)
  const stored = { query: asked.query, obtained: io.today, pages: value.pages.map(({ text }) => text) }
  const kept = keepReply(folderShelf(out), stored, value.reply, digest)
  tellFound(kept.diagnostics, new Map(), language, io)
  const path = join(out, kept.name)
  const say = estatWords[language]
  if (!kept.written && hasErrors(kept.diagnostics)) return exitCode.errors
  io.out(kept.written ? say.kept(path, value.reply.values.length) : say.unchanged(path))
  io.out(say.next(path))
  return hasErrors(kept.diagnostics) ? exitCode.errors : exitCode.fine
}

type Asked = UsageProblem | { readonly query: StatsQuery } | { readonly diagnostics: readonly Diagnostic[]; readonly text: string }

/** The id of a table, or the file of a selection that names its table. */
function askedFor(what: string): Asked {
  if (isTableId(what)) return { query: { table: what } }
  const text = what.endsWith('.json') ? textAt(what) : undefined
  if (text === undefined) return what.endsWith('.json') ? { problem: 'no-such-file', path: what, reason: 'ENOENT' } : { problem: 'not-a-table-id', value: what }
  const selection = readSelection({ path: what, text })
  if (selection.value === undefined) return { diagnostics: selection.diagnostics, text }
  const query = queryOf(selection.value)
  return query === undefined || !isTableId(query.table) ? { problem: 'not-a-table-id', value: query?.table ?? '' } : { query }
}

/** How far it is, for somebody who waits. */
function progress(io: Io, language: Language): (read: number, total: number | undefined) => void {
  return (read, total) => {
    if (io.ask !== undefined && total !== undefined && read < total) io.err(`${estatWords[language].progress(read, total)}\n`)
  }
}
