import { folderLimits } from '@renkei/ruleset'
import { machineFolder } from '../../engine/machine-folder.ts'
import type { GivenFolder } from '../../engine/protocol-transfer.ts'
import { askFolder } from './ask-folder.ts'

export interface PickedFolder extends GivenFolder {
  readonly name: string
}

/** Asks for a folder and looks through it. Paths begin with the folder, as in `<input webkitdirectory>`. */
export async function pickFolder(): Promise<PickedFolder | undefined> {
  const folder = await askFolder('read')
  if (!folder) return undefined
  const found = { name: folder.name, files: [], skipped: [] }
  await walk(folder, `${folder.name}/`, found)
  return found
}

/** One file more than may be opened is enough: a home folder chosen by mistake is not read through. */
async function walk(folder: FileSystemDirectoryHandle, below: string, found: { readonly files: { path: string; content: File }[]; readonly skipped: string[] }): Promise<void> {
  for await (const one of folder.values()) {
    const path = `${below}${one.name}`
    if (found.files.length > folderLimits.entries) return
    if (machineFolder(path) !== undefined) found.skipped.push(path)
    else if (one.kind === 'directory') await walk(one, `${path}/`, found)
    else found.files.push({ path, content: await one.getFile() })
  }
}

/** The same from `<input webkitdirectory>`. */
export function folderOfInput(list: readonly File[]): PickedFolder {
  const [first] = list
  return { name: first?.webkitRelativePath.split('/')[0] ?? '', files: list.map((file) => ({ path: file.webkitRelativePath, content: file })), skipped: [] }
}
