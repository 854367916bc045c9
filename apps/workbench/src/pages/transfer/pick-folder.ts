import type { GivenBytes } from '../../engine/protocol-transfer.ts'

interface DirectoryHandle {
  readonly kind: 'directory'
  readonly name: string
  values(): AsyncIterable<DirectoryHandle | { readonly kind: 'file'; readonly name: string; getFile(): Promise<File> }>
}

/** More than any folder of rules holds: a home folder chosen by mistake is not read through. */
const MOST = 10_000
const WANTED = /\.(?:renkei|csv|renkeipack|renkei-package|md|json)$/i

export const canPickFolder = 'showDirectoryPicker' in globalThis

/** Asks for a folder where the browser can; nothing where somebody thinks better of it. */
export async function pickFolder(): Promise<{ readonly name: string; readonly files: readonly GivenBytes[] } | undefined> {
  const ask = (globalThis as unknown as { showDirectoryPicker(): Promise<DirectoryHandle> }).showDirectoryPicker.bind(globalThis)
  let folder: DirectoryHandle
  try {
    folder = await ask()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined
    throw error
  }
  const files: GivenBytes[] = []
  await walk(folder, '', files)
  return { name: folder.name, files }
}

async function walk(folder: DirectoryHandle, below: string, files: GivenBytes[]): Promise<void> {
  for await (const one of folder.values()) {
    if (one.name.startsWith('.') || one.name === 'node_modules' || files.length > MOST) continue
    if (one.kind === 'directory') await walk(one, `${below}${one.name}/`, files)
    else if (WANTED.test(one.name)) files.push({ path: `${below}${one.name}`, bytes: await bytesOf(await one.getFile()) })
  }
}

/** The same from `<input webkitdirectory>`, whose paths begin with the folder. */
export async function filesOfInput(list: FileList): Promise<{ readonly name: string; readonly files: readonly GivenBytes[] }> {
  const wanted = [...list].filter(({ name, webkitRelativePath }) => WANTED.test(name) && !/(?:^|\/)(?:\.|node_modules\/)/.test(webkitRelativePath)).slice(0, MOST + 1)
  const files = await Promise.all(wanted.map(async (file) => ({ path: file.webkitRelativePath || file.name, bytes: await bytesOf(file) })))
  return { name: (list[0]?.webkitRelativePath ?? '').split('/')[0] ?? '', files }
}

export async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer())
}
