import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, relative, resolve } from 'node:path'

/** What a command line names: a folder of rules, or one file in it. */
export interface Target {
  readonly folder: string
  /** Path inside the folder, `/` between folders; absent for the whole of it. */
  readonly file?: string
}

/** A folder as it is named; of a file the highest folder above it that still holds rules, because its names may be declared there. */
export function targetOf(named: string): Target {
  if (!isFile(named) || !isRules(named)) return { folder: named }
  const absolute = resolve(named)
  let folder = dirname(absolute)
  while (holdsRules(dirname(folder)) && dirname(folder) !== folder) folder = dirname(folder)
  const file = relative(folder, absolute).replaceAll('\\', '/').normalize('NFC').replace(/\.renkei$/i, '.renkei')
  return { folder: folder === dirname(absolute) ? dirname(named) : folder, file }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

function isRules(path: string): boolean {
  return /\.renkei$/i.test(basename(path))
}

function holdsRules(folder: string): boolean {
  try {
    return readdirSync(folder).some(isRules)
  } catch {
    return false
  }
}
