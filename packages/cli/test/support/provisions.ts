import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../../../rulesets/provisions', import.meta.url))

const foldersWith = (file: string): readonly string[] => readdirSync(root).filter((name) => existsSync(join(root, name, file))).sort()

/** The folders of provisions: every one that holds rules. */
export const provisions = foldersWith('規則.renkei')

/** Provisions that the language cannot read yet. */
export const drafts = foldersWith('規則の案.txt')

/** Provisions with lines that the program does not compute yet. */
export const awaiting = foldersWith('awaited.tsv')

export const draftOf = (name: string): readonly { readonly path: string; readonly text: string }[] =>
  readdirSync(join(root, name))
    .filter((file) => /\.(?:csv|txt)$/.test(file))
    .map((file) => ({ path: file.replace('規則の案.txt', '規則.renkei'), text: readFileSync(join(root, name, file), 'utf8') }))

export const folderOfProvision = (name: string): string => join(root, name)

/** Year, programme, cost, kind of line, body, value; a row without a body is the state. */
export type ExpectedRow = readonly string[]

export function checkedIn(name: string, what: 'expected' | 'awaited' = 'expected'): readonly ExpectedRow[] {
  const [, ...rows] = readFileSync(join(root, name, `${what}.tsv`), 'utf8').split('\n').slice(0, -1)
  return rows.map((row) => row.split('\t'))
}

/** What the script beside the rules derives now. */
export async function derived(name: string, what: 'expected' | 'awaited' = 'expected'): Promise<readonly ExpectedRow[]> {
  const oracle = (await import(/* @vite-ignore */ pathToFileURL(join(root, name, 'oracle.mjs')).href)) as Record<string, readonly (readonly unknown[])[]>
  return oracle[what]!.map((row) => row.map(String))
}

/** Every script the expectations come from. */
export function oracles(): readonly string[] {
  const shared = readdirSync(join(root, 'oracle')).map((file) => join(root, 'oracle', file))
  return [...shared, ...[...provisions, ...drafts].map((name) => join(root, name, 'oracle.mjs'))]
}
