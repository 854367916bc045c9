import { decodeText } from '@renkei/csv'
import { configure, type Entry, ERR_UNSAFE_FILENAME, type FileEntry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js/index-native.js'
import { keptLimits } from '../kept-limits.ts'
import type { FolderProblem, FolderRead } from '../protocol-transfer.ts'
import { type NamedBytes, nothingOf, readSorted } from './read-folder.ts'
import { sortFiles } from './sort-files.ts'

configure({ useWebWorkers: false })

class Refused extends Error {
  readonly kind: FolderProblem
  readonly path: string | undefined

  constructor({ kind, path }: { readonly kind: FolderProblem; readonly path?: string }) {
    super(kind)
    this.kind = kind
    this.path = path
  }
}

/** The texts in a zip, and every file as it is. Nothing of it is taken where anything in it is damaged, leads out of its folder, or is more than it claims (a zip bomb). */
export async function readZip(bytes: Uint8Array): Promise<FolderRead> {
  try {
    return await unpacked(bytes)
  } catch (error) {
    const { kind, path } = error instanceof Refused ? error : new Refused({ kind: reasonOf(error, bytes) })
    return nothingOf({ kind, ...(path === undefined ? {} : { path }) })
  }
}

/** The library refuses names that lead out before they are seen here. */
function reasonOf(error: unknown, [first, second]: Uint8Array): FolderProblem {
  if (error instanceof Error && error.message === ERR_UNSAFE_FILENAME) return 'leads-out'
  return first === 0x50 && second === 0x4b ? 'damaged' : 'not-a-zip'
}

async function unpacked(bytes: Uint8Array): Promise<FolderRead> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { checkSignature: true, decodeText: nameOf })
  const entries = (await reader.getEntries()).filter((entry): entry is FileEntry => !entry.directory)
  for (const entry of entries) refuse(entry)
  const sorted = sortFiles(entries.map((entry) => ({ name: entry.filename, size: entry.uncompressedSize, entry })))
  if ('problem' in sorted) throw new Refused(sorted.problem)
  let room: number = keptLimits.sources + keptLimits.others
  const contentsOf = async (files: typeof sorted.sources): Promise<readonly NamedBytes[]> => {
    const found: NamedBytes[] = []
    for (const { name, entry } of files) {
      const content = await contentOf(entry, room)
      room -= content.length
      found.push({ name, bytes: content })
    }
    return found
  }
  const read = readSorted({ sources: await contentsOf(sorted.sources), others: await contentsOf(sorted.others), left: sorted.left })
  await reader.close()
  return read
}

/** Windows writes names in CP932 and does not say so; what is UTF-8 the library has found out. */
function nameOf(name: Uint8Array, encoding: string): string | undefined {
  if (encoding === 'utf-8') return undefined
  const read = decodeText(name)
  return read.encoding === 'cp932' ? read.text : undefined
}

function refuse({ filename, encrypted }: Entry): void {
  if (encrypted) throw new Refused({ kind: 'encrypted', path: filename })
  if (/^[/\\]|^[A-Za-z]:|\\|\0/.test(filename) || filename.split('/').includes('..')) throw new Refused({ kind: 'leads-out', path: filename })
}

/** Stops as soon as more comes out than there may be, whatever the zip says of it. */
async function contentOf(entry: FileEntry, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  const writable = new WritableStream<Uint8Array>({
    write(chunk) {
      size += chunk.length
      if (size > most) throw new Refused({ kind: 'too-large', path: entry.filename })
      chunks.push(chunk)
    },
  })
  await entry.getData(writable, { checkSignature: true })
  const content = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    content.set(chunk, at)
    at += chunk.length
  }
  return content
}
