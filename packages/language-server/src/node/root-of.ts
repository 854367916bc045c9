import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { folderOf, pathWithin } from '../text/uri.ts'

/**
 * The folder of the rule set that a file belongs to: of the folders around it, inside the one that the editor has open, the outermost that holds rules itself. Tables and
 * packages may lie deeper.
 */
export function rootOf(uri: string, workspaceFolders: readonly string[]): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  const limit = workspaceFolders.find((folder) => pathWithin(folder, uri) !== undefined) ?? folderOf(uri)
  let root: string | undefined
  for (let folder = dirname(fileURLToPath(uri)); ; folder = dirname(folder)) {
    if (holdsRules(folder)) root = folder
    if (pathWithin(limit, pathToFileURL(folder).href) === undefined || folder === dirname(folder)) break
  }
  return root === undefined ? undefined : pathToFileURL(root).href
}

function holdsRules(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => /\.renkei$/i.test(name))
  } catch {
    return false
  }
}
