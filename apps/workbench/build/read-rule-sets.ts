import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GalleryFile } from '../src/gallery/entry.ts'

/** Folders that hold a file of rules; what lies in 参照 below them belongs to them. */
export function foldersOfRules(path: string): readonly string[] {
  const inside = readdirSync(path, { withFileTypes: true })
  if (inside.some((one) => one.isFile() && one.name.endsWith('.renkei'))) return [path]
  return inside.filter((one) => one.isDirectory() && one.name !== 'node_modules').flatMap((one) => foldersOfRules(join(path, one.name)))
}

/** Rules, tables and packed rule sets in a folder and the folders in it. */
export function filesIn(path: string, below = ''): readonly GalleryFile[] {
  return readdirSync(join(path, below), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .flatMap((one): readonly GalleryFile[] => {
      const inside = below === '' ? one.name : `${below}/${one.name}`
      if (one.isDirectory()) return filesIn(path, inside)
      return /\.(renkei|csv|renkeipack)$/.test(one.name) ? [{ path: inside.normalize('NFC'), text: readFileSync(join(path, inside), 'utf8').replace(/^\ufeff/, '') }] : []
    })
}
