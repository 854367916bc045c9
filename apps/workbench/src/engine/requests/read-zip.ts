import { configure, type Entry, ERR_UNSAFE_FILENAME, type FileEntry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js/index-native.js'
import type { FolderProblem, FolderRead, GivenBytes } from '../protocol-transfer.ts'
import { folderLimits, readFolder } from './read-folder.ts'

configure({ useWebWorkers: false })

class Refused extends Error {
  readonly kind: FolderProblem
  readonly path: string | undefined

  constructor(kind: FolderProblem, path?: string) {
    super(kind)
    this.kind = kind
    this.path = path
  }
}

/** The texts in a zip. Nothing of it is taken where anything in it is damaged, leads out of its folder, or is more than it claims (a zip bomb). */
export async function readZip(bytes: Uint8Array): Promise<FolderRead> {
  try {
    return readFolder(await unpacked(bytes))
  } catch (error) {
    const { kind, path } = error instanceof Refused ? error : new Refused(reasonOf(error, bytes))
    return { files: [], left: [], unreadable: [], problem: { kind, ...(path === undefined ? {} : { path }) } }
  }
}

/** The library refuses names that lead out before they are seen here. */
function reasonOf(error: unknown, [first, second]: Uint8Array): FolderProblem {
  if (error instanceof Error && error.message === ERR_UNSAFE_FILENAME) return 'leads-out'
  return first === 0x50 && second === 0x4b ? 'damaged' : 'not-a-zip'
}

async function unpacked(bytes: Uint8Array): Promise<readonly GivenBytes[]> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { checkSignature: true })
  const entries = (await reader.getEntries()).filter((entry): entry is FileEntry => !entry.directory)
  if (entries.length > folderLimits.files) throw new Refused('too-many')
  for (const entry of entries) refuse(entry)
  if (entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > folderLimits.all) throw new Refused('too-large')
  const found: GivenBytes[] = []
  let left: number = folderLimits.all
  for (const entry of entries) {
    const content = await contentOf(entry, left)
    left -= content.length
    found.push({ path: entry.filename, bytes: content })
  }
  await reader.close()
  return found
}

function refuse({ filename, encrypted }: Entry): void {
  if (encrypted) throw new Refused('encrypted', filename)
  if (/^[/\\]|^[A-Za-z]:|\\|\0/.test(filename) || filename.split('/').includes('..')) throw new Refused('leads-out', filename)
}

/** Stops as soon as more comes out than there may be, whatever the zip says of it. */
async function contentOf(entry: FileEntry, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const writable = new WritableStream<Uint8Array>({
    write(chunk) {
      size += chunk.length
      if (size > most) throw new Refused('too-large', entry.filename)
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
