import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const adr = readdirSync(join(root, 'docs/adr')).map((file) => `docs/adr/${file}`)
const read = (page: string): string => readFileSync(join(root, page), 'utf8')

test.each(['README.md', 'README.ja.md', 'docs/ARCHITECTURE.md', 'docs/CONTRIBUTING.md', 'docs/tutorial/README.md', 'docs/papers/README.md', 'docs/plugins.md', ...adr])('%s names files that exist', (page) => {
  const links = [...read(page).matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => join(dirname(page), path!))
  const paths = [...read(page).matchAll(/`((?:packages|docs|\.config|\.changeset)\/[^`<>{}*…]*)`/g)].map(([, path]) => path!)
  expect([...links, ...paths].filter((path) => !existsSync(join(root, path)))).toEqual([])
})

interface Rule {
  readonly name: string
  readonly to: { readonly pathNot?: string }
}

/** Package → what it may import, from the configuration that enforces it. */
function arrowsInForce(): Record<string, readonly string[]> {
  const { forbidden } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as { forbidden: readonly Rule[] }
  const rows = forbidden.flatMap(({ name, to }): readonly (readonly [string, readonly string[]])[] => {
    const names = /.*\((.+)\)/.exec(to.pathNot ?? '')?.[1]?.replaceAll('adapters/', '').split('|')
    return name.startsWith('arrows-of-') && names ? [[names[0]!, names.slice(1).sort()]] : []
  })
  return Object.fromEntries(rows)
}

test('the architecture page shows the arrows that are in force, in its table and in its diagram', () => {
  const page = read('docs/ARCHITECTURE.md')
  const table = [...page.matchAll(/^\| \[(?:adapters\/|apps\/)?([\w-]+)\]\(\.\.\/(?:packages|apps)\/[\w/-]+\) \|[^|]*\|([^|]*)\|$/gm)].map(([, name, list]) => [name!, wordsOf(list!, ',')] as const)
  expect(Object.fromEntries(table)).toEqual(arrowsInForce())
  const drawn = [...page.matchAll(/^ {2}([\w/-]+) --> (.+)$/gm)].map(([, name, list]) => [name!, wordsOf(list!, '&')] as const)
  expect(Object.fromEntries(drawn)).toEqual(Object.fromEntries(Object.entries(arrowsInForce()).filter(([, names]) => names.length > 0)))
})

function wordsOf(list: string, separator: string): readonly string[] {
  return list.split(separator).map((word) => word.trim()).filter((word) => word !== '').sort()
}

test('every changeset names packages of the workspace', () => {
  const manifests = ['packages', 'packages/adapters', 'packages/rulesets', 'apps'].flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name, 'package.json')))
  const names = new Set(manifests.filter((path) => existsSync(path)).map((path) => (JSON.parse(readFileSync(path, 'utf8')) as { readonly name: string }).name))
  const changesets = readdirSync(join(root, '.changeset')).filter((file) => file.endsWith('.md') && file !== 'README.md')
  const named = changesets.flatMap((file) => [...read(`.changeset/${file}`).split('---')[1]!.matchAll(/^'(.+)': (?:major|minor|patch)$/gm)].map(([, name]) => ({ file, name: name! })))
  expect(new Set(named.map(({ file }) => file)).size).toBe(changesets.length)
  expect(named.filter(({ name }) => !names.has(name))).toEqual([])
})
