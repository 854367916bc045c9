import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../../../rulesets/provisions', import.meta.url))

/** The folders of provisions: every one that holds rules. */
export const provisions = readdirSync(root).filter((name) => existsSync(join(root, name, '規則.renkei'))).sort()

export const folderOfProvision = (name: string): string => join(root, name)

/** Year, programme, cost, kind of line, body, value; a row without a body is the state. */
export type ExpectedRow = readonly string[]

export function checkedIn(name: string): readonly ExpectedRow[] {
  const [, ...rows] = readFileSync(join(root, name, 'expected.tsv'), 'utf8').split('\n').slice(0, -1)
  return rows.map((row) => row.split('\t'))
}

/** What the script beside the rules derives now. */
export async function derived(name: string): Promise<readonly ExpectedRow[]> {
  const { expected } = (await import(/* @vite-ignore */ pathToFileURL(join(root, name, 'oracle.mjs')).href)) as { expected: readonly (readonly unknown[])[] }
  return expected.map((row) => row.map(String))
}

/** Every script the expectations come from. */
export function oracles(): readonly string[] {
  const shared = readdirSync(join(root, 'oracle')).map((file) => join(root, 'oracle', file))
  return [...shared, ...provisions.map((name) => join(root, name, 'oracle.mjs'))]
}
