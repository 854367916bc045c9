import { existsSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { diagnostic, type Language } from '@renkei/diagnostics'
import { fiscalYearOf, formatFiscalYear, halfWidth } from '@renkei/model'
import type { UsageProblem } from '../arguments/usage-problem.ts'
import type { Command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { createFiles, rulesIn } from '../folder/create-files.ts'
import { kinds } from '../init/kinds/index.ts'
import type { Kind, Seed } from '../init/kind.ts'
import type { Io } from '../io.ts'
import { diagnosticsList } from '../render/diagnostics-list.ts'
import { shellWord } from '../render/shell-word.ts'
import { initWords } from '../words/init.ts'

/** Writes a small rule set to begin with. What is there is never touched. */
export const init: Command = async (folder, { kind: named, language }, io) => {
  if (existsSync(folder) && !statSync(folder).isDirectory()) return { problem: 'not-a-folder', folder, parent: dirname(folder) }
  const kind = named === undefined ? await askKind(language, io) : kindOf(named)
  if (kind === undefined) return wrongKind(named, language)
  const taken = rulesIn(folder).map((source) => diagnostic('file-already-there', {}, { source, start: 0, end: 0 }))
  const files = kind.files(seedOf(folder, io.today))
  const problems = taken.length > 0 ? taken : createFiles(folder, files)
  if (problems.length > 0) {
    io.err(diagnosticsList(problems, new Map(), language, io.paintErr))
    return exitCode.errors
  }
  io.out(initWords[language].written(shellWord(folder), Object.keys(files), kind.name[language], formatFiscalYear(fiscalYearOf(io.today), language)))
  return exitCode.fine
}

/** Answered on a terminal only; by number or by name. */
async function askKind(language: Language, { ask, out }: Io): Promise<Kind | undefined> {
  if (ask === undefined) return undefined
  const words = initWords[language]
  out(words.choose(kinds.map(({ name, about }) => `${name[language]}  ${about[language]}`)))
  for (let tries = 0; tries < 3; tries++) {
    const answer = await ask(words.question(kinds.length))
    if (answer === undefined) return undefined
    const kind = kinds[Number(halfWidth(answer).trim()) - 1] ?? kindOf(answer)
    if (kind) return kind
  }
  return undefined
}

function kindOf(typed: string): Kind | undefined {
  const wanted = halfWidth(typed).trim().toLowerCase()
  return kinds.find(({ name }) => name.ja === wanted || name.en === wanted)
}

function wrongKind(named: string | undefined, language: Language): UsageProblem {
  const choices = kinds.map(({ name }) => name[language])
  return named === undefined ? { problem: 'kind-not-named', choices } : { problem: 'bad-choice', name: '--kind', value: named, choices }
}

function seedOf(folder: string, today: string): Seed {
  const first = fiscalYearOf(today)
  const year = (ahead: number) => formatFiscalYear(first + ahead, 'ja')
  // A heading ends with its line or at a remark.
  const name = basename(resolve(folder)).normalize('NFC').replace(/[※\s]+/g, ' ').trim()
  return { name: name === '' ? '新しい枠組み' : name, years: [year(0), year(1), year(2), year(3), year(4)], before: year(-1), census: lastCensus(first) }
}

/** The newest census whose final figures were published before a fiscal year begins: taken in years that divide by five, out in the autumn of the next. */
function lastCensus(year: number): Seed['census'] {
  const taken = Math.floor((year - 2) / 5) * 5
  return { taken: `${taken}-10-01`, published: `${taken + 1}-11-30` }
}
