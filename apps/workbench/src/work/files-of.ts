import { bytesOf } from './bytes-of.ts'
import type { OriginFile } from './origin.ts'
import { othersOf } from './others-of.ts'
import { plainLines } from './plain-lines.ts'
import type { Work, WorkFile } from './work.ts'
import { readText, writtenAs } from './writing.ts'

export interface FileToSave {
  /** As rules write it. */
  readonly path: string
  /** As it is called where it is saved. */
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Every file of a work as it is saved: what was not changed byte for byte as it was, under the name it had unless it was renamed. */
export async function filesOf(work: Work): Promise<{ readonly written: readonly FileToSave[]; readonly others: readonly FileToSave[] }> {
  const before = new Map(work.origin?.files.map((file) => [file.path, file]))
  return {
    written: await Promise.all(work.files.map((file) => written(file, before.get(file.cameAs ?? file.path) ?? before.get(file.path)))),
    others: await Promise.all(othersOf(work).map(async ({ path, name, content }) => ({ path, name, bytes: await bytesOf(content) }))),
  }
}

async function written({ path, text }: WorkFile, before: OriginFile | undefined): Promise<FileToSave> {
  if (!before?.writing) return { path, name: path, bytes: new TextEncoder().encode(text) }
  const bytes = await bytesOf(before.content)
  const isAsBefore = plainLines(readText(bytes)!.text) === text
  return { path, name: before.path === path ? before.name : path, bytes: isAsBefore ? bytes : writtenAs(text, path, before.writing) }
}
