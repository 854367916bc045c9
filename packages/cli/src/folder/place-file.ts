import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { reasonOf } from '@renkei/folder'

/**
 * Writes a file in one step: beside its place first, then moved there, so that a fault midway leaves what was there before, or nothing.
 * A file that is there is replaced only where that is asked for; else that is a diagnostic.
 */
export function placeFile(path: string, content: string | Uint8Array, replace: boolean): readonly Diagnostic[] {
  const place = { source: path, start: 0, end: 0 }
  const temporary = join(dirname(path), `.${basename(path)}.tmp`)
  if (!replace && existsSync(path)) return [diagnostic('file-already-there', {}, place)]
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(temporary, content, { flag: 'wx' })
    renameSync(temporary, path)
    return []
  } catch (error) {
    const reason = reasonOf(error)
    if (reason !== 'EEXIST') rmSync(temporary, { force: true })
    return [diagnostic('unwritable-file', { reason }, place)]
  }
}

/** Takes a file away that was placed for nothing. */
export function removeFile(path: string): void {
  rmSync(path, { force: true })
}
