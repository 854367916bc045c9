import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of a sample rule set. */
export function sample(name: string): string {
  return fileURLToPath(new URL(`../samples/${name}`, import.meta.url))
}

/** Its files, to be put elsewhere or changed. */
export function filesOf(name: string): Record<string, string> {
  const folder = sample(name)
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}
