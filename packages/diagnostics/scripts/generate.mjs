// Turns messages/{ja,en}/*.md into src/generated/catalogue.ts, docs/diagnostics/*.md and docs/lints/*.md. With --check nothing is written and
// a difference is an error.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, URL } from 'node:url'
import { readMessages } from './read-messages.mjs'
import { writeCatalogue } from './write-catalogue.mjs'
import { writePages } from './write-pages.mjs'

const home = new URL('../', import.meta.url)
const docs = new URL('../../docs/', home)
const folders = ['diagnostics/', 'lints/'].map((folder) => new URL(folder, docs))
const check = process.argv.includes('--check')

const { entries, problems } = readMessages(new URL('messages/', home))
const wanted = new Map([[fileURLToPath(new URL('src/generated/catalogue.ts', home)), writeCatalogue(entries)]])
for (const [file, text] of writePages(entries)) wanted.set(fileURLToPath(new URL(file, docs)), text)

if (!check) for (const folder of folders) mkdirSync(folder, { recursive: true })
const stale = folders.flatMap((folder) => list(folder).map((file) => fileURLToPath(new URL(file, folder)))).filter((path) => !wanted.has(path))
const changed = [...wanted].filter(([path, text]) => read(path) !== text)
if (check) {
  problems.push(...[...stale, ...changed.map(([path]) => path)].map((path) => `${path}: run node packages/diagnostics/scripts/generate.mjs`))
} else {
  for (const path of stale) rmSync(path)
  for (const [path, text] of changed) replace(path, text)
}
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0

function list(folder) {
  try {
    return readdirSync(folder).filter((file) => file.endsWith('.md'))
  } catch {
    return []
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** In one step, so that a build running beside never reads half a file. */
function replace(path, text) {
  mkdirSync(new URL('src/generated/', home), { recursive: true })
  const temporary = `${path}.${process.pid}.tmp`
  writeFileSync(temporary, text)
  renameSync(temporary, path)
}
