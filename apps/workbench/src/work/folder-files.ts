import { bytesOf } from './bytes-of.ts'

/** What lies at a path of a folder, `/` between folders; nothing where there is no such file. */
export async function contentAt(folder: FileSystemDirectoryHandle, path: string): Promise<Uint8Array | undefined> {
  try {
    const [below, name] = await reach(folder, path, false)
    return await bytesOf(await (await below.getFileHandle(name)).getFile())
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined
    throw error
  }
}

/** The file is replaced in one step, when all of it is written. */
export async function writeAt(folder: FileSystemDirectoryHandle, path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const [below, name] = await reach(folder, path, true)
  const writing = await (await below.getFileHandle(name, { create: true })).createWritable()
  await writing.write(bytes)
  await writing.close()
}

export async function removeAt(folder: FileSystemDirectoryHandle, path: string): Promise<void> {
  const [below, name] = await reach(folder, path, false)
  await below.removeEntry(name)
}

async function reach(folder: FileSystemDirectoryHandle, path: string, create: boolean): Promise<readonly [FileSystemDirectoryHandle, string]> {
  const parts = path.split('/')
  let below = folder
  for (const part of parts.slice(0, -1)) below = await below.getDirectoryHandle(part, { create })
  return [below, parts.at(-1)!]
}
