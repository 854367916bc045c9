import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { createFiles } from './create-files.ts'
import { placeFile } from './place-file.ts'
import { textAt } from './text-at.ts'

/** Writes files into a folder. Those that are there are replaced only where that is asked for; one that is there with the same text is no hindrance. */
export function placeFiles(folder: string, files: Readonly<Record<string, string>>, replace: boolean): readonly Diagnostic[] {
  const changed = Object.entries(files).filter(([path, text]) => textAt(join(folder, path)) !== text)
  const taken = changed.filter(([path]) => existsSync(join(folder, path)))
  if (!replace && taken.length > 0) return taken.map(([path]) => diagnostic('file-already-there', {}, { source: join(folder, path), start: 0, end: 0 }))
  const [first, ...others] = taken.flatMap(([path, text]) => placeFile(join(folder, path), text, true))
  if (first) return [first, ...others]
  return createFiles(folder, Object.fromEntries(changed.filter((one) => !taken.includes(one))))
}
