import { readdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Diagnostic } from '@renkei/diagnostics'
import type { SourceText } from '@renkei/ruleset'
import type { UsageProblem } from '../arguments/usage-problem.ts'
import { listFiles } from './list-files.ts'
import { readSource } from './read-source.ts'
import { readVersion } from './read-version.ts'
import { reasonOf } from './reason-of.ts'

/** A folder of rules as texts. */
export interface Folder {
  /** What there is to work with. */
  readonly sources: readonly SourceText[]
  /** All texts by path, those that cannot be worked with too: for showing the places of diagnostics. */
  readonly texts: ReadonlyMap<string, string>
  readonly version: string
  readonly diagnostics: readonly Diagnostic[]
  /** False when a file had to be left out: what is computed without it would mislead. */
  readonly complete: boolean
}

/** Reads a folder of rules, or says why it is none. */
export function readFolder(folder: string): Folder | UsageProblem {
  const problem = folderProblem(folder)
  if (problem) return problem
  const { files, diagnostics } = listFiles(folder)
  const rules = files.some(({ kind }) => kind === 'rules')
  if (!rules && diagnostics.length === 0) return { problem: 'no-rules', folder }
  const read = files.map(readSource)
  const { version, diagnostics: ofVersion } = readVersion(folder)
  return {
    sources: read.filter(({ usable }) => usable).map(({ path, text }) => ({ path, text })),
    texts: new Map(read.map(({ path, text }) => [path, text])),
    version,
    diagnostics: [...diagnostics, ...read.flatMap((source) => source.diagnostics), ...ofVersion],
    complete: diagnostics.length === 0 && read.every(({ usable }) => usable),
  }
}

function folderProblem(folder: string): UsageProblem | undefined {
  try {
    if (!statSync(folder).isDirectory()) return { problem: 'not-a-folder', folder, parent: dirname(folder) }
    readdirSync(folder)
    return undefined
  } catch (error) {
    const reason = reasonOf(error)
    const missing = reason === 'ENOENT' || reason === 'ENOTDIR'
    return missing ? { problem: 'no-such-folder', folder } : { problem: 'folder-unreadable', folder, reason }
  }
}
