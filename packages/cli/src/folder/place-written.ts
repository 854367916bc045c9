import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { reasonOf } from '@renkei/folder'

/**
 * A file that somebody else writes, placed in one step: it is written in a folder of its own beside its place, then moved there; whatever else was written
 * in that folder goes with it. A fault leaves what was there before, or nothing.
 */
export async function placeWritten(path: string, replace: boolean, write: (path: string, folder: string) => Promise<void>): Promise<readonly Diagnostic[]> {
  const place = { source: path, start: 0, end: 0 }
  if (!replace && existsSync(path)) return [diagnostic('file-already-there', {}, place)]
  let folder: string | undefined
  try {
    mkdirSync(dirname(path), { recursive: true })
    folder = mkdtempSync(join(dirname(path), `.${basename(path)}-`))
    await write(join(folder, basename(path)), folder)
    renameSync(join(folder, basename(path)), path)
    return []
  } catch (error) {
    if (!isOfFiles(error)) throw error
    return [diagnostic('unwritable-file', { reason: reasonOf(error) }, place)]
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
}

/** A fault of the disk, told by the system or by a library that writes; any other is a fault of the program. */
function isOfFiles(error: unknown): boolean {
  return error instanceof Error && ('code' in error || error.message.startsWith('IO Error'))
}
