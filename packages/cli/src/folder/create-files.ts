import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { reasonOf } from '@renkei/folder'

/** Writes new files into a folder, all or none. A file that is there is never replaced; that is a diagnostic at its place. */
export function createFiles(folder: string, files: Readonly<Record<string, string>>): readonly Diagnostic[] {
  const taken = Object.keys(files).filter((path) => existsSync(join(folder, path)))
  if (taken.length > 0) return taken.map((path) => diagnostic('file-already-there', {}, placeOf(path)))
  const written: string[] = []
  for (const [path, text] of Object.entries(files)) {
    const absolute = join(folder, path)
    try {
      mkdirSync(dirname(absolute), { recursive: true })
      writeFileSync(absolute, text, { flag: 'wx' })
      written.push(absolute)
    } catch (error) {
      for (const earlier of written) rmSync(earlier, { force: true })
      return [diagnostic('unwritable-file', { reason: reasonOf(error) }, placeOf(path))]
    }
  }
  return []
}

/** Rules that are in a folder already, by name. */
export function rulesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => /\.renkei$/i.test(name)).sort() : []
}

function placeOf(source: string): { source: string; start: number; end: number } {
  return { source, start: 0, end: 0 }
}
