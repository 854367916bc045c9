import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { compareDiagnostics, type Diagnostic, diagnostic, hasErrors } from '@renkei/diagnostics'
import { mappingEnding, type RuleSet } from '@renkei/ruleset'
import type { Options } from '../arguments/request.ts'
import { isUsageProblem, type UsageProblem } from '../arguments/usage-problem.ts'
import type { Command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { rulesIn } from '../folder/create-files.ts'
import { placeFiles } from '../folder/place-files.ts'
import { textAt } from '../folder/text-at.ts'
import { nameOf } from '../import/import-sheet.ts'
import type { ImportInput } from '../import/importer.ts'
import { importers, importersFor, recognisedBy } from '../import/importers.ts'
import { readBytes } from '../import/read-bytes.ts'
import { openFolder } from '../open-folder.ts'
import { diagnosticsList } from '../render/diagnostics-list.ts'
import { importWords } from '../words/import.ts'

/** Reads a file of another kind into files of a rule set. Without a folder to write to, it shows what would come of it. */
export const importFile: Command = async (path, options, io) => {
  const { language, others: [folder] = [], out = folder, force = false } = options
  const words = importWords[language]
  const tell = (found: readonly Diagnostic[], texts: ReadonlyMap<string, string>) => {
    if (found.length > 0) io.err(diagnosticsList([...found].sort(compareDiagnostics), texts, language, io.paintErr))
    return exitCode.errors
  }
  const candidates = importersFor(path)
  if (candidates.length === 0) return tell([unknownKind(path)], new Map())
  const read = readBytes(path)
  if ('problem' in read) return read
  if ('refused' in read) return tell([read.refused], new Map())
  const beside = inputBeside(path, { ...options, ...(out === undefined ? {} : { out }) })
  if (isUsageProblem(beside)) return beside
  const importer = await recognisedBy(candidates, read.bytes)
  if (!importer) return tell([unknownKind(path)], new Map())
  const run = await importer.load()
  const { files, diagnostics, texts, told, former = () => [] } = await run({ path, bytes: read.bytes, language, ...beside })
  io.out(told)
  tell(diagnostics, texts)
  if (hasErrors(diagnostics)) {
    io.err(`${words.nothingWritten}\n`)
    return exitCode.errors
  }
  if (out === undefined) {
    io.out(`${words.toWrite(path)}\n`)
    return exitCode.fine
  }
  const before = former((name) => textAt(join(out, name)))
  const gone = force ? before.filter((name) => !Object.hasOwn(files, name) && existsSync(join(out, name))) : []
  const failed = placeFiles(out, files, force, before)
  if (failed.length > 0) return tell(failed, new Map())
  for (const name of gone) io.out(`${words.removed(join(out, name))}\n`)
  for (const written of Object.keys(files)) io.out(`${words.written(join(out, written))}\n`)
  return exitCode.fine
}

function unknownKind(source: string): Diagnostic {
  const known = [...new Set(importers.flatMap(({ extensions }) => extensions))].map((one) => `.${one}`).join('、')
  return diagnostic('import-kind-unknown', { extension: extname(source), known }, { source, start: 0, end: 0 })
}

/** What is known beside the file: the rule set it goes into, what its columns are, and what was asked for. */
function inputBeside(path: string, options: Options): Omit<ImportInput, 'path' | 'bytes' | 'language'> | UsageProblem {
  const { out, sheet, name } = options
  const target = targetOf(out)
  if (target && isUsageProblem(target)) return target
  const mapping = mappingFor(path, options)
  if (mapping && isUsageProblem(mapping)) return mapping
  return { ...(target ? { target } : {}), ...(mapping ? { mapping } : {}), ...(sheet === undefined ? {} : { sheet }), ...(name === undefined ? {} : { name }) }
}

/** The rule set that is already there; its bodies tell which codes are meant. */
function targetOf(out: string | undefined): RuleSet | UsageProblem | undefined {
  if (out === undefined || !existsSync(out) || rulesIn(out).length === 0) return undefined
  const opened = openFolder(out)
  return isUsageProblem(opened) ? opened : opened.ruleSet
}

/** The mapping that is named, or the one that was kept the time before. */
function mappingFor(path: string, { mapping, out, name }: Options): ImportInput['mapping'] | UsageProblem {
  const own = mapping ?? (out === undefined ? undefined : join(out, `${nameOf({ path, ...(name === undefined ? {} : { name }) })}${mappingEnding}`))
  const text = own === undefined ? undefined : textAt(own)
  if (own !== undefined && text !== undefined) return { path: own, text: text.replace(/^\ufeff/, '') }
  return mapping === undefined ? undefined : { problem: 'no-such-file', path: mapping, reason: 'ENOENT' }
}
