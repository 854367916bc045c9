import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { reasonOf } from '@renkei/folder'
import { textAt } from './text-at.ts'

/**
 * Writes files into a folder, all or none: into a folder beside it first, then moved. Those that are there are replaced only where that is
 * asked for; one that is there with the same text is no hindrance. After a fault the folder is as it was. `former` are files of an earlier
 * draft: where it is replaced, those that the new one does not have are taken away.
 */
export function placeFiles(folder: string, files: Readonly<Record<string, string>>, replace: boolean, former: readonly string[] = []): readonly Diagnostic[] {
  const changed = Object.entries(files).filter(([path, text]) => textAt(join(folder, path)) !== text)
  const taken = changed.filter(([path]) => existsSync(join(folder, path)))
  if (!replace && taken.length > 0) return taken.map(([path]) => diagnostic('file-already-there', {}, { source: join(folder, path), start: 0, end: 0 }))
  const target = resolve(folder)
  let staged: string | undefined
  try {
    mkdirSync(dirname(target), { recursive: true })
    staged = mkdtempSync(join(dirname(target), `.${basename(target)}.`))
    for (const [path, text] of changed) writeNew(join(staged, 'new', path), text)
    const left = replace ? former.filter((path) => !Object.hasOwn(files, path) && existsSync(join(folder, path))) : []
    moveAll({ paths: changed.map(([path]) => path), left }, join(staged, 'new'), target, join(staged, 'before'))
    return []
  } catch (error) {
    return [diagnostic('unwritable-file', { reason: reasonOf(error) }, { source: folder, start: 0, end: 0 })]
  } finally {
    if (staged !== undefined) rmSync(staged, { recursive: true, force: true })
  }
}

function writeNew(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text, { flag: 'wx' })
}

/** What was there stands aside until every file has moved, and goes back where one could not. */
function moveAll({ paths, left }: { readonly paths: readonly string[]; readonly left: readonly string[] }, staged: string, target: string, aside: string): void {
  const undo: (() => void)[] = []
  const setAside = (path: string): void => {
    const [place, before] = [join(target, path), join(aside, path)]
    mkdirSync(dirname(before), { recursive: true })
    renameSync(place, before)
    undo.push(() => renameSync(before, place))
  }
  try {
    for (const path of left) setAside(path)
    for (const path of paths) {
      const place = join(target, path)
      mkdirSync(dirname(place), { recursive: true })
      if (existsSync(place)) setAside(path)
      renameSync(join(staged, path), place)
      undo.push(() => rmSync(place, { force: true }))
    }
  } catch (error) {
    for (const step of undo.reverse()) step()
    throw error
  }
}
