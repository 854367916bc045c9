import { strToU8, zipSync } from 'fflate'
import type { Work } from './work.ts'

/** The files of a work as one file to take along. */
export function zipOf({ files }: Work): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)]))) as Uint8Array<ArrayBuffer>
}
