import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { sourceKind, writtenName } from '@renkei/ruleset'
import { describe } from '../src/gallery/describe.ts'
import type { GalleryEntry, GalleryFile } from '../src/gallery/entry.ts'

/** A rule set as the gallery lists it, and its texts. */
export interface ReadRuleSet {
  readonly entry: GalleryEntry
  readonly files: readonly GalleryFile[]
}

/** Every folder of rules in a folder. */
export function readRuleSets(folder: string): readonly ReadRuleSet[] {
  return foldersOfRules(folder).map((path) => {
    const files = filesIn(path)
    return { entry: describe(relative(folder, path).replaceAll('\\', '/'), files), files }
  })
}

/** Folders that hold a file of rules; what lies in 参照 below them belongs to them. */
function foldersOfRules(path: string): readonly string[] {
  const inside = readdirSync(path, { withFileTypes: true })
  if (inside.some((one) => one.isFile() && one.name.endsWith('.renkei'))) return [path]
  return inside.filter((one) => one.isDirectory() && one.name !== 'node_modules').flatMap((one) => foldersOfRules(join(path, one.name)))
}

/** Rules, tables and packed rule sets in a folder and the folders in it. */
function filesIn(path: string, below = ''): readonly GalleryFile[] {
  return readdirSync(join(path, below), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .flatMap((one): readonly GalleryFile[] => {
      const inside = below === '' ? one.name : `${below}/${one.name}`
      if (one.isDirectory()) return filesIn(path, inside)
      const written = writtenName(inside)
      return sourceKind(written) ? [{ path: written, text: readFileSync(join(path, inside), 'utf8').replace(/^\ufeff/, '') }] : []
    })
}
