import { readdirSync, readFileSync } from 'node:fs'
import { readCase } from './case-file.ts'

const FOLDER = new URL('../../cases/', import.meta.url)

/** All cases kept as files in this package. */
export function caseFiles(folder: URL = FOLDER): readonly ReturnType<typeof readCase>[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readCase(readFileSync(new URL(name, folder), 'utf8')))
}
