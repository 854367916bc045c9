import { readFileSync } from 'node:fs'

/** The text of a file, or undefined where there is none that can be read. */
export function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
