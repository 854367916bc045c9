import { basename, dirname, join } from 'node:path'
import { decodeText, plainCsv } from '@renkei/csv'
import { visibleText, type Diagnostic } from '@renkei/diagnostics'
import { openReply, proposeSelection, readSelection, selectionText, statisticsTable, type Selection, type SourceText, type StatsReply } from '@renkei/estat'
import { digest } from '../digest.ts'
import { selectionEnding } from '../estat/selection-ending.ts'
import { textAt } from '../folder/text-at.ts'
import { statisticsWords } from '../words/statistics.ts'
import type { Imported, ImportInput } from './importer.ts'

const PREVIEW = 5

/** A reply of e-Stat, as `renkei estat get` keeps it or as it was saved from a browser, as a table of figures. No connection is needed. */
export function importStatistics(input: ImportInput): Imported {
  const { path, bytes, language, mapping, name } = input
  const source: SourceText = { path, text: decodeText(bytes).text }
  const opened = openReply(source, digest)
  if (opened.value === undefined) return nothing([source], opened.diagnostics)
  const { reply, obtained } = opened.value
  const kept = mapping ?? keptSelection(path, reply)
  const read = kept === undefined ? undefined : readSelection(kept)
  const sources = kept === undefined ? [source] : [source, kept]
  if (read !== undefined && read.value === undefined) return nothing(sources, read.diagnostics)
  const selection = read?.value ?? proposeSelection(reply)
  const { table, diagnostics } = statisticsTable(reply, selection, obtained, basename(path))
  if (table === undefined) return { ...nothing(sources, diagnostics), told: `${statisticsWords[language].selection}\n${selectionText(selection)}` }
  const csv = plainCsv([table.header, ...table.rows])
  const preview = csv.split('\r\n').slice(0, PREVIEW + 1).filter((line) => line !== '').map((line) => `  ${visibleText(line)}\n`)
  return {
    files: { [`${name ?? nameOf(selection, reply)}.csv`]: csv, ...(kept === undefined ? { [`${reply.table.id}${selectionEnding}`]: selectionText(selection) } : {}) },
    diagnostics,
    texts: textsOf(sources),
    told: `${statisticsWords[language].read(path, table.rows.length, kept?.path)}\n${preview.join('')}`,
  }
}

/** The selection that `renkei estat meta` wrote, beside the reply or above its folder. */
function keptSelection(path: string, { table }: StatsReply): SourceText | undefined {
  const places = [dirname(path), dirname(dirname(path))].map((folder) => join(folder, `${table.id}${selectionEnding}`))
  for (const place of places) {
    const text = textAt(place)
    if (text !== undefined) return { path: place, text }
  }
  return undefined
}

/** What the table holds: the one indicator, or else the survey. */
function nameOf({ indicators }: Selection, { table }: StatsReply): string {
  const [only, ...others] = Object.keys(indicators)
  const name = only !== undefined && others.length === 0 ? only : table.survey || table.id
  return name.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+/, '_')
}

function textsOf(sources: readonly SourceText[]): ReadonlyMap<string, string> {
  return new Map(sources.map(({ path, text }) => [path, text]))
}

function nothing(sources: readonly SourceText[], diagnostics: readonly Diagnostic[]): Imported {
  return { files: {}, diagnostics, texts: textsOf(sources), told: '' }
}
