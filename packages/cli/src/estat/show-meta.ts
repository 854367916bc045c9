import { join } from 'node:path'
import { visibleText } from '@renkei/diagnostics'
import { type Axis, estatClient, isTableId, proposeSelection, selectionText } from '@renkei/estat'
import { exitCode } from '../exit-code.ts'
import { placeFile } from '../folder/place-file.ts'
import { estatWords } from '../words/estat.ts'
import type { Part } from './part.ts'
import { selectionEnding } from './selection-ending.ts'
import { tellFound } from './tell-found.ts'

const SHOWN = 12

/** Shows what is in a table, and proposes what to take of it: as a file, where a folder is named. */
export const showMeta: Part = async ([id = '', surplus], { language, out, force = false }, io) => {
  if (surplus !== undefined) return { problem: 'too-many-folders', surplus }
  if (!isTableId(id)) return { problem: 'not-a-table-id', value: id }
  const { value, diagnostics } = await estatClient(io.network).meta(id)
  if (value === undefined) return tellFound(diagnostics, new Map(), language, io)
  const say = estatWords[language]
  io.out(`${visibleText(`${value.table.id}  ${value.table.survey}  ${value.table.title}`)}\n${value.axes.map((axis) => axisText(axis, say.more)).join('')}`)
  const selection = selectionText(proposeSelection(value))
  if (out === undefined) {
    io.out(`${say.proposal}\n${visibleLines(selection)}`)
    return exitCode.fine
  }
  const path = join(out, `${id}${selectionEnding}`)
  const failed = placeFile(path, selection, force)
  if (failed.length > 0) return tellFound(failed, new Map(), language, io)
  io.out(say.proposed(path))
  return exitCode.fine
}

function axisText({ id, name, items }: Axis, more: (count: number) => string): string {
  const shown = items.slice(0, SHOWN).map((item) => `  ${item.code}  ${item.name}${item.unit === undefined ? '' : `（${item.unit}）`}`)
  const rest = items.length > SHOWN ? [`  ${more(items.length - SHOWN)}`] : []
  return [`${id}（${name}）`, ...shown, ...rest].map((line) => `${visibleText(line)}\n`).join('')
}

function visibleLines(text: string): string {
  return text.split('\n').map(visibleText).join('\n')
}
