/** Writes expected.tsv, and awaited.tsv where something is not computed yet, beside every oracle.mjs below this package: node oracle/derive.mjs */
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { pathToFileURL, URL } from 'node:url'
import { columns } from './rows.mjs'

const root = argv[2] === undefined ? new URL('../', import.meta.url) : pathToFileURL(`${argv[2]}/`)

for (const name of readdirSync(root).sort()) {
  const folder = new URL(`${encodeURIComponent(name)}/`, root)
  if (!existsSync(new URL('oracle.mjs', folder))) continue
  for (const [what, rows] of Object.entries(await import(new URL('oracle.mjs', folder).href))) {
    writeFileSync(new URL(`${what}.tsv`, folder), [columns, ...rows].map((row) => `${row.join('\t')}\n`).join(''))
  }
}
