import { fileURLToPath, pathToFileURL } from 'node:url'
import { listFiles } from '@renkei/folder'
import { packagesFolder } from '@renkei/ruleset'
import { uriWithin } from '../text/uri.ts'

/** The folders below others that hold rules and lie in no other such folder. */
export function foldersBelow(folders: readonly string[]): readonly string[] {
  return folders.filter((uri) => uri.startsWith('file:')).flatMap((uri) => {
    const root = pathToFileURL(fileURLToPath(uri)).href
    const holding = [...new Set(listFiles(fileURLToPath(uri)).files.filter(({ kind }) => kind === 'rules').map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))]
    const outermost = holding.filter((path) => !holding.some((other) => other !== path && (other === '' || path.startsWith(`${other}/`))))
    return outermost.filter((path) => !path.split('/').includes(packagesFolder)).map((path) => (path === '' ? root : uriWithin(root, path)))
  })
}
