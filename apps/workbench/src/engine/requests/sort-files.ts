import { folderLimits, sourceKind, type SourceKind, writtenName } from '@renkei/ruleset'
import { keptLimits } from '../kept-limits.ts'
import { machineFolder } from '../machine-folder.ts'
import type { FolderProblem, LeftFile } from '../protocol-transfer.ts'

interface Sized {
  /** As it is called in the folder. */
  readonly name: string
  readonly size: number
}

/** The files of a folder by what is done with them. */
export interface SortedFiles<File> {
  /** Rules, tables and packages: read. */
  readonly sources: readonly File[]
  /** Kept as they are. */
  readonly others: readonly File[]
  readonly left: readonly LeftFile[]
}

export type Sorting<File> = SortedFiles<File> | { readonly problem: { readonly kind: FolderProblem; readonly path?: string } }

/** Sorts the files of a folder by name and size alone, before anything of them is read. */
export function sortFiles<File extends Sized>(given: readonly File[]): Sorting<File> {
  const machine = new Set(given.flatMap(({ name }) => machineFolder(name) ?? []))
  const inside = machine.size === 0 ? given : given.filter(({ name }) => machineFolder(name) === undefined)
  const sources = inside.filter(({ name }) => kindOf(name) !== undefined)
  if (inside.length > folderLimits.entries) return { problem: { kind: 'too-many' } }
  if (!sources.some(({ name }) => kindOf(name) === 'rules')) return { problem: { kind: 'no-rules' } }
  const large = sources.find(({ name, size }) => size > folderLimits.bytes[kindOf(name)!])
  if (large) return { problem: { kind: 'too-large', path: large.name } }
  if (sources.reduce((sum, { size }) => sum + size, 0) > keptLimits.sources) return { problem: { kind: 'too-large' } }
  const { others, large: left } = fitting(inside.filter(({ name }) => kindOf(name) === undefined))
  return { sources, others, left: [...left.map(({ name }) => ({ path: name, why: 'large' as const })), ...[...machine].map((path) => ({ path, why: 'machine' as const }))] }
}

/** As many of them as the work can carry. */
function fitting<File extends Sized>(files: readonly File[]): { readonly others: readonly File[]; readonly large: readonly File[] } {
  const others: File[] = []
  const large: File[] = []
  let room: number = keptLimits.others
  for (const file of files) {
    const fits = file.size <= Math.min(keptLimits.other, room)
    if (fits) room -= file.size
    ;(fits ? others : large).push(file)
  }
  return { others, large }
}

function kindOf(name: string): SourceKind | undefined {
  const path = writtenName(name)
  return path.split('/').some((part) => part.startsWith('.')) ? undefined : sourceKind(path)
}
