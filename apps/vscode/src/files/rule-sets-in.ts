import { decodeText } from '@renkei/csv'
import { ruleSetFolders } from '@renkei/language-server'
import { Uri, workspace } from 'vscode'
import { type SourceFile, sourceFiles } from './source-files.ts'

export interface RuleSetFiles {
  /** URI of the folder. */
  readonly folder: string
  readonly files: readonly { readonly path: string; readonly text: string }[]
}

/** The rule sets in a folder, with the texts of their files. */
export async function ruleSetsIn(root: Uri): Promise<readonly RuleSetFiles[]> {
  const all = await sourceFiles(root)
  return Promise.all(ruleSetFolders(all.map(({ path }) => path)).map(async (path): Promise<RuleSetFiles> => {
    const own = all.filter((file) => path === '' || file.path.startsWith(`${path}/`))
    const read = await Promise.all(own.map(textOf))
    const inside = path === '' ? 0 : path.length + 1
    return { folder: Uri.joinPath(root, path).toString(), files: read.flat().map(({ path: whole, text }) => ({ path: whole.slice(inside), text })) }
  }))
}

/** UTF-8, or CP932 as Excel saves tables; nothing where it is neither. */
async function textOf({ path, uri }: SourceFile): Promise<RuleSetFiles['files']> {
  const { encoding, text } = decodeText(await workspace.fs.readFile(uri))
  return encoding === 'utf-8' || encoding === 'cp932' ? [{ path, text }] : []
}
