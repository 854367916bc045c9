import { visibleText } from '@renkei/diagnostics'
import { estatClient } from '@renkei/estat'
import { exitCode } from '../exit-code.ts'
import { estatWords } from '../words/estat.ts'
import type { Part } from './part.ts'
import { tellFound } from './tell-found.ts'

/** Lists tables whose names hold the words. */
export const findTables: Part = async (words, { language }, io) => {
  const { value, diagnostics } = await estatClient(io.network).find(words.join(' '))
  if (value === undefined) return tellFound(diagnostics, new Map(), language, io)
  const say = estatWords[language]
  io.out(`${say.found(value.tables.length, value.total)}\n`)
  for (const { id, survey, title, surveyDate, published } of value.tables) io.out(`${visibleText(`${id}  ${survey}  ${title}  ${say.dates(surveyDate, published)}`).trimEnd()}\n`)
  return exitCode.fine
}
