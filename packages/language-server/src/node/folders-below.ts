import { fileURLToPath, pathToFileURL } from 'node:url'
import { listFiles } from '@renkei/folder'
import { uriWithin } from '../text/uri.ts'
import { ruleSetFolders } from '../workspace/rule-set-folders.ts'

/** The folders of rule sets below others. */
export function foldersBelow(folders: readonly string[]): readonly string[] {
  return folders.filter((uri) => uri.startsWith('file:')).flatMap((uri) => {
    const root = pathToFileURL(fileURLToPath(uri)).href
    const paths = listFiles(fileURLToPath(uri)).files.map(({ path }) => path)
    return ruleSetFolders(paths).map((path) => (path === '' ? root : uriWithin(root, path)))
  })
}
