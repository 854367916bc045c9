import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { folderLimits, mappingEnding, packageEnding, packagesFolder, type SourceKind, writtenName } from '@renkei/ruleset'
import { reasonOf } from './reason-of.ts'

export interface FoundFile {
  readonly kind: SourceKind
  /** Relative to the folder, `/` between folders, with names as rules write them. */
  readonly path: string
  readonly absolute: string
  readonly bytes: number
}

export interface FoundFiles {
  readonly files: readonly FoundFile[]
  readonly diagnostics: readonly Diagnostic[]
}

interface Walk {
  /** How names of tables end, without the dot. */
  readonly tables: readonly string[]
  readonly files: FoundFile[]
  readonly diagnostics: Diagnostic[]
  entries: number
}

/** Finds rules (*.renkei), tables (*.csv, or what plug-ins read) and packed rule sets that are referred to in a folder and the folders in it, in the order of their paths. Hidden ones and node_modules are passed over. */
export function listFiles(folder: string, tables: readonly string[] = ['csv']): FoundFiles {
  const walk: Walk = { tables, files: [], diagnostics: [], entries: 0 }
  visitFolder(walk, folder, '', [realpathSync(folder)])
  return walk
}

/** `ancestors` are the real paths from the top to this folder: a link back to one of them is a loop. */
function visitFolder(walk: Walk, absolute: string, path: string, ancestors: readonly string[]): void {
  if (ancestors.length > folderLimits.depth) {
    walk.diagnostics.push(diagnostic('folder-too-deep', { limit: folderLimits.depth }, placeOf(path)))
    return
  }
  for (const name of namesIn(walk, absolute, path)) {
    if (name.startsWith('.') || name === 'node_modules') continue
    walk.entries += 1
    if (walk.entries === folderLimits.entries + 1) walk.diagnostics.push(diagnostic('too-many-files', { limit: folderLimits.entries }, placeOf(path)))
    if (walk.entries > folderLimits.entries) return
    visitEntry(walk, join(absolute, name), path === '' ? writtenName(name) : `${path}/${writtenName(name)}`, ancestors)
  }
}

function visitEntry(walk: Walk, absolute: string, path: string, ancestors: readonly string[]): void {
  const kind = kindOf(path, walk.tables)
  try {
    const found = statSync(absolute)
    if (found.isDirectory()) visitDirectory(walk, absolute, path, kind, ancestors)
    else if (kind !== undefined && found.isFile()) walk.files.push({ kind, path, absolute, bytes: found.size })
    else if (kind !== undefined) walk.diagnostics.push(diagnostic('unreadable-file', { reason: 'EFTYPE' }, placeOf(path)))
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === 'ELOOP') walk.diagnostics.push(diagnostic('link-loop', {}, placeOf(path)))
    else if (kind !== undefined) walk.diagnostics.push(diagnostic('unreadable-file', { reason }, placeOf(path)))
  }
}

function visitDirectory(walk: Walk, absolute: string, path: string, kind: SourceKind | undefined, ancestors: readonly string[]): void {
  const real = realpathSync(absolute)
  if (kind !== undefined) walk.diagnostics.push(diagnostic('folder-named-as-file', {}, placeOf(path)))
  else if (ancestors.includes(real)) walk.diagnostics.push(diagnostic('link-loop', {}, placeOf(path)))
  else visitFolder(walk, absolute, path, [...ancestors, real])
}

function namesIn(walk: Walk, absolute: string, path: string): string[] {
  try {
    return readdirSync(absolute).sort()
  } catch (error) {
    walk.diagnostics.push(diagnostic('unreadable-file', { reason: reasonOf(error) }, placeOf(path)))
    return []
  }
}

function kindOf(path: string, tables: readonly string[]): SourceKind | undefined {
  if (path.endsWith('.renkei')) return 'rules'
  if (path.endsWith(mappingEnding)) return undefined
  if (tables.some((extension) => path.toLowerCase().endsWith(`.${extension}`))) return 'table'
  return path.startsWith(`${packagesFolder}/`) && path.endsWith(packageEnding) ? 'package' : undefined
}

/** A whole file or folder. */
function placeOf(path: string): { source: string; start: number; end: number } {
  return { source: path === '' ? '.' : path, start: 0, end: 0 }
}
