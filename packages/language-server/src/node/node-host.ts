import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listFiles, readSource, readVersion, type ReadSource } from '@renkei/folder'
import type { FolderTexts, Host } from '../workspace/host.ts'
import { today } from '../workspace/today.ts'
import { foldersBelow } from './folders-below.ts'
import { rootOf } from './root-of.ts'

/** A file as it was when it was last read. */
interface Kept {
  readonly stamp: string
  readonly read: ReadSource
}

/** The disk of this machine. */
export function nodeHost(): Host {
  const kept = new Map<string, Kept>()
  return {
    today,
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    read: (uri) => (uri.startsWith('file:') ? (textsIn(fileURLToPath(uri), kept) ?? { sources: [], diagnostics: [], complete: true }) : undefined),
    rootOf,
    foldersBelow,
  }
}

function textsIn(folder: string, kept: Map<string, Kept>): FolderTexts | undefined {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined
  const { files, diagnostics } = listFiles(folder)
  const { version, diagnostics: ofVersion } = readVersion(folder)
  const read = files.map((file) => {
    const stamp = `${String(file.bytes)} ${String(statSync(file.absolute, { throwIfNoEntry: false })?.mtimeMs)}`
    const known = kept.get(file.absolute)
    if (known?.stamp === stamp) return known.read
    const made = readSource(file)
    kept.set(file.absolute, { stamp, read: made })
    return made
  })
  const usable = read.filter((source) => source.usable)
  return {
    sources: usable.map(({ path, text }) => ({ path, text })),
    version,
    diagnostics: [...diagnostics, ...read.flatMap((source) => source.diagnostics), ...ofVersion],
    complete: diagnostics.length === 0 && usable.length === read.length,
  }
}
