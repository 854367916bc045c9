import { zipSync } from 'fflate'
import { filesOf } from './files-of.ts'
import type { Work } from './work.ts'

/** The files of a work as one file to take along. What lies beside the rules is put in as it is: documents and pictures hardly get smaller. */
export async function zipOf(work: Work): Promise<Uint8Array<ArrayBuffer>> {
  const { written, others } = await filesOf(work)
  const entries = [...written.map(({ name, bytes }) => [name, bytes] as const), ...others.map(({ name, bytes }) => [name, [bytes, { level: 0 }]] as const)]
  return zipSync(Object.fromEntries(entries)) as Uint8Array<ArrayBuffer>
}
