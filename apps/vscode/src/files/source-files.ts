import { sourceKind, writtenName } from '@renkei/ruleset'
import { FileType, Uri, workspace } from 'vscode'

/** A file of a rule set. */
export interface SourceFile {
  /** Inside the folder that was searched, as rules write it. */
  readonly path: string
  readonly uri: Uri
}

/** Rules, tables and packages in a folder and the folders in it. Hidden ones and node_modules are passed over, and links, which may lead back. */
export async function sourceFiles(folder: Uri, path = ''): Promise<readonly SourceFile[]> {
  const entries = await workspace.fs.readDirectory(folder)
  const found = entries.filter(([name]) => !name.startsWith('.') && name !== 'node_modules').map(async ([name, type]): Promise<readonly SourceFile[]> => {
    const uri = Uri.joinPath(folder, name)
    const below = path === '' ? writtenName(name) : `${path}/${writtenName(name)}`
    if (type === FileType.Directory) return sourceFiles(uri, below)
    return (type & FileType.File) !== 0 && sourceKind(below) !== undefined ? [{ path: below, uri }] : []
  })
  return (await Promise.all(found)).flat()
}
