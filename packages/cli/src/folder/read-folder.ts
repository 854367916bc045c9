import { readdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Diagnostic } from '@renkei/diagnostics'
import { packageEnding, type SourceText, unpackSources } from '@renkei/ruleset'
import { listFiles, readSource, readVersion, reasonOf } from '@renkei/folder'
import { isUsageProblem, type UsageProblem } from '../arguments/usage-problem.ts'
import { digest } from '../digest.ts'
import { readPackage } from './read-package.ts'

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

/** Reads a folder of rules and of tables whose names end so, or a packed rule set, or says why it is none. */
export function readFolder(folder: string, tables?: readonly string[]): Folder | UsageProblem {
  if (isPackage(folder)) return readPacked(folder)
  const problem = folderProblem(folder)
  if (problem) return problem
  const { files, diagnostics } = listFiles(folder, tables)
  const rules = files.some(({ kind }) => kind === 'rules')
  if (!rules && diagnostics.length === 0) return { problem: 'no-rules', folder }
  const read = files.map(readSource)
  const { version, diagnostics: ofVersion } = readVersion(folder)
  const unpacked = unpackSources(read.filter(({ usable }) => usable).map(({ path, text }) => ({ path, text })), digest)
  return {
    sources: unpacked.sources,
    texts: new Map([...read, ...unpacked.sources].map(({ path, text }) => [path, text])),
    version,
    diagnostics: [...diagnostics, ...read.flatMap((source) => source.diagnostics), ...unpacked.diagnostics, ...ofVersion],
    complete: diagnostics.length === 0 && unpacked.diagnostics.length === 0 && read.every(({ usable }) => usable),
  }
}

function isPackage(path: string): boolean {
  return path.endsWith(packageEnding) && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false)
}

/** The rules in a packed rule set, as if they lay in a folder. */
function readPacked(path: string): Folder | UsageProblem {
  const read = readPackage(path)
  if (isUsageProblem(read)) return read
  const sources = read.package?.sources ?? []
  return { sources, texts: new Map([[path, read.text], ...sources.map((source) => [source.path, source.text] as const)]), version: '', diagnostics: read.diagnostics, complete: read.package !== undefined }
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
