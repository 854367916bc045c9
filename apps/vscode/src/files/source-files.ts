import { packageEnding } from '@renkei/ruleset'
import { FileType, Uri, workspace } from 'vscode'

/** A file of a rule set. */
export interface SourceFile {
  /** Inside the folder that was searched, as rules write it. */
  readonly path: string
  readonly uri: Uri
}

/** It lies beside the rules and is no table of figures. */
const MAPPING = '.対応表.csv'

/** Rules, tables and packages in a folder and the folders in it. Hidden ones and node_modules are passed over, and links, which may lead back. */
export async function sourceFiles(folder: Uri, path = ''): Promise<readonly SourceFile[]> {
  const entries = await workspace.fs.readDirectory(folder)
  const found = entries.filter(([name]) => !name.startsWith('.') && name !== 'node_modules').map(async ([name, type]): Promise<readonly SourceFile[]> => {
    const uri = Uri.joinPath(folder, name)
    const below = path === '' ? writtenName(name) : `${path}/${writtenName(name)}`
    if (type === FileType.Directory) return sourceFiles(uri, below)
    return (type & FileType.File) !== 0 && isSource(below) ? [{ path: below, uri }] : []
  })
  return (await Promise.all(found)).flat()
}

/** Letters composed, and 人口.CSV is 人口.csv. */
function writtenName(name: string): string {
  return name.normalize('NFC').replace(/\.(renkei|csv|renkeipack)$/i, (ending) => ending.toLowerCase())
}

function isSource(path: string): boolean {
  return path.endsWith('.renkei') || (path.endsWith('.csv') && !path.endsWith(MAPPING)) || path.endsWith(packageEnding)
}
