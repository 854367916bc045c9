import { writtenName } from '@renkei/ruleset'
import { bytesOf } from '../../work/bytes-of.ts'
import type { OriginFile } from '../../work/origin.ts'
import { readText } from '../../work/writing.ts'
import type { FolderRead, GivenFolder } from '../protocol-transfer.ts'
import { type SortedFiles, sortFiles } from './sort-files.ts'

/** The texts of a rule set among the files of a folder, and every file as it is. */
export async function readFolder({ files, skipped }: GivenFolder): Promise<FolderRead> {
  const sorted = sortFiles(files.map(({ path, content }) => ({ name: path, size: content.size, content })))
  if ('problem' in sorted) return nothingOf(sorted.problem)
  const { sources, others, left } = sorted
  return readSorted({ sources: await readAll(sources), others: await readAll(others), left: [...left, ...skipped.map((path) => ({ path, why: 'machine' as const }))] })
}

export function nothingOf(problem: FolderRead['problem'] & {}): FolderRead {
  return { files: [], folder: [], left: [], unreadable: [], twice: [], problem }
}

export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The texts of a rule set, and every file as it is. The folder may lie in another that holds nothing else. */
export function readSorted({ sources, others, left }: SortedFiles<NamedBytes>): FolderRead {
  const outer = outerFolder([...sources, ...others].map(({ name }) => name))
  const files = new Map<string, string>()
  const folder = new Map<string, OriginFile>()
  const [unreadable, twice]: [string[], string[]] = [[], []]
  for (const [at, { name: whole, bytes }] of [...sources, ...others].entries()) {
    const name = whole.slice(outer.length)
    const path = writtenName(name)
    const isSource = at < sources.length
    const read = isSource ? readText(bytes) : undefined
    if (isSource && !read) unreadable.push(name)
    if (folder.has(name) || (read && files.has(path))) twice.push(name)
    if (folder.has(name)) continue
    const content = new Blob([bytes])
    if (!read || files.has(path)) folder.set(name, { path: name, name, content })
    else {
      files.set(path, read.text)
      folder.set(name, { path, name, content, writing: read.writing })
    }
  }
  const inside = left.map(({ path, why }) => ({ path: path.startsWith(outer) ? path.slice(outer.length) : path, why }))
  return { files: [...files].map(([path, text]) => ({ path, text })), folder: [...folder.values()], left: inside, unreadable, twice }
}

async function readAll(files: readonly { readonly name: string; readonly content: Blob }[]): Promise<readonly NamedBytes[]> {
  return Promise.all(files.map(async ({ name, content }) => ({ name, bytes: await bytesOf(content) })))
}

/** 規則/ where every file lies below it; empty where they do not share one. */
function outerFolder(paths: readonly string[]): string {
  const [first = ''] = paths
  const outer = first.slice(0, first.indexOf('/') + 1)
  return outer !== '' && paths.every((path) => path.startsWith(outer)) ? outer : ''
}
