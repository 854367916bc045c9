import { bytesOf } from './bytes-of.ts'
import { contentAt, removeAt, writeAt } from './folder-files.ts'
import { type FileToSave, filesOf } from './files-of.ts'
import { newId } from './new-id.ts'
import type { Origin, OriginFile } from './origin.ts'
import type { Work } from './work.ts'
import { readText } from './writing.ts'

export type SavedToFolder =
  /** `origin` is the folder as it is now: what is saved next goes on from it. */
  | { readonly kind: 'saved'; readonly written: number; readonly removed: number; readonly origin: Origin }
  /** Files of the folder are neither as they were when it was opened nor as they are to be; nothing was written. */
  | { readonly kind: 'differs'; readonly names: readonly string[] }

type Step = 'nothing' | 'write' | 'remove' | 'differs'

/** Writes into a folder what differs from what lies there; nothing at all where somebody else has changed that in the meantime. */
export async function saveToFolder(work: Work, folder: FileSystemDirectoryHandle): Promise<SavedToFolder> {
  const { written, others } = await filesOf(work)
  const wanted = new Map([...written, ...others].map(({ name, bytes }) => [name, bytes]))
  const steps = await stepsOf(work, wanted, folder)
  const namesOf = (step: Step): readonly string[] => [...steps].filter(([, one]) => one === step).map(([name]) => name)
  const [differing, changed, gone] = [namesOf('differs'), namesOf('write'), namesOf('remove')]
  if (differing.length > 0) return { kind: 'differs', names: differing }
  for (const name of changed) await writeAt(folder, name, wanted.get(name)!)
  for (const name of gone) await removeAt(folder, name)
  return { kind: 'saved', written: changed.length, removed: gone.length, origin: { id: newId(), files: [...written.map(asText), ...others.map(asItIs)] } }
}

async function stepsOf({ origin }: Work, wanted: ReadonlyMap<string, Uint8Array>, folder: FileSystemDirectoryHandle): Promise<ReadonlyMap<string, Step>> {
  const before = new Map(origin?.files.map(({ name, content }) => [name, content]))
  const names = new Set([...wanted.keys()].map(folded))
  const steps = new Map<string, Step>()
  for (const name of [...wanted.keys(), ...[...before.keys()].filter((one) => !names.has(folded(one)))]) {
    const content = before.get(name)
    steps.set(name, stepOf(await contentAt(folder, name), wanted.get(name), content && (await bytesOf(content))))
  }
  return steps
}

function stepOf(there: Uint8Array | undefined, wanted: Uint8Array | undefined, before: Uint8Array | undefined): Step {
  if (there === undefined) return wanted ? 'write' : 'nothing'
  if (wanted && isSame(there, wanted)) return 'nothing'
  if (before === undefined || !isSame(there, before)) return 'differs'
  return wanted ? 'write' : 'remove'
}

/** Many disks take 人口.CSV and 人口.csv for one file. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, at) => byte === right[at])
}

function asItIs({ path, name, bytes }: FileToSave): OriginFile {
  return { path, name, content: new Blob([bytes]) }
}

function asText(file: FileToSave): OriginFile {
  const read = readText(file.bytes)
  return { ...asItIs(file), ...(read ? { writing: read.writing } : {}) }
}
