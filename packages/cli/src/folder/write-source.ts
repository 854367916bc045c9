import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { listFiles, reasonOf } from '@renkei/folder'

const BOM = Uint8Array.of(0xef, 0xbb, 0xbf)

/**
 * Replaces the text of a file of the folder in one step, so that a fault midway never leaves half a file. A byte order mark and the
 * permissions stay as they were; where it cannot be written, that is a diagnostic and the file is as before.
 */
export function writeSource(folder: string, path: string, text: string): readonly Diagnostic[] {
  const found = listFiles(folder).files.find((file) => file.path === path)
  const absolute = found && realpathSync(found.absolute)
  const temporary = `${absolute}.tmp`
  try {
    if (absolute === undefined) throw Object.assign(new Error(), { code: 'ENOENT' })
    const marked = readFileSync(absolute).subarray(0, BOM.length).equals(BOM)
    writeFileSync(temporary, marked ? `\ufeff${text}` : text, { mode: statSync(absolute).mode, flag: 'wx' })
    renameSync(temporary, absolute)
    return []
  } catch (error) {
    const reason = reasonOf(error)
    if (reason !== 'EEXIST') rmSync(temporary, { force: true })
    return [diagnostic('unwritable-file', { reason }, { source: path, start: 0, end: 0 })]
  }
}
