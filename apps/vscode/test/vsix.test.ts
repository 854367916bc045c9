import { builtinModules } from 'node:module'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { XMLParser } from 'fast-xml-parser'
import { expect, inject, test } from 'vitest'
import { small } from '../../../packages/language-server/test/support/rule-sets.ts'
import { stdioClient } from '../../../packages/language-server/test/support/stdio-client.ts'

const folder = inject('unpacked')
const inside = (path: string): string => join(folder, 'extension', path)
interface Manifest {
  readonly main: string
  readonly browser: string
  readonly icon: string
  readonly contributes: {
    readonly languages: readonly { readonly configuration: string; readonly extensions: readonly string[] }[]
    readonly grammars: readonly { readonly path: string; readonly scopeName: string }[]
    readonly snippets: readonly { readonly path: string }[]
    readonly commands: readonly { readonly command: string }[]
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>
  }
}
const manifest = JSON.parse(readFileSync(inside('package.json'), 'utf8')) as Manifest

test('every file that the manifest names is inside', () => {
  const { languages, grammars, snippets } = manifest.contributes
  const named = [manifest.main, manifest.browser, manifest.icon, 'dist/server.cjs', 'dist/web/server.js', ...languages.map(({ configuration }) => configuration), ...grammars.map(({ path }) => path), ...snippets.map(({ path }) => path)]
  expect(named.filter((path) => !existsSync(inside(path)))).toEqual([])
  expect(manifest).not.toHaveProperty('devDependencies')
  const { PackageManifest } = new XMLParser({ ignoreAttributes: false }).parse(readFileSync(join(folder, 'extension.vsixmanifest'), 'utf8')) as { PackageManifest: { Metadata: { Identity: Record<string, string> } } }
  expect(PackageManifest.Metadata.Identity).toMatchObject({ '@_Id': 'renkei-vscode', '@_Publisher': 'renkei', '@_Version': '0.1.0' })
})

test('every command that is shown is declared, and implemented or the server’s', () => {
  const { commands, menus } = manifest.contributes
  const declared = commands.map(({ command }) => command)
  expect(Object.values(menus).flat().map(({ command }) => command).filter((command) => !declared.includes(command))).toEqual([])
  for (const entry of [manifest.main, manifest.browser]) {
    const code = readFileSync(inside(entry), 'utf8')
    expect(declared.filter((command) => !code.includes(command))).toEqual([])
  }
})

test('what the manifest says is said in both languages', () => {
  const named = [...new Set([...readFileSync(inside('package.json'), 'utf8').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!))].sort()
  for (const path of ['package.nls.json', 'package.nls.ja.json']) expect(Object.keys(JSON.parse(readFileSync(inside(path), 'utf8')) as object).sort()).toEqual(named)
})

test('nothing is loaded at run time but modules of Node and VS Code; in a browser, VS Code alone', () => {
  const loaded = (path: string): readonly string[] => [...readFileSync(inside(path), 'utf8').matchAll(/(?<!\.)\brequire\("([^"]+)"\)/g)].map(([, name]) => name!.replace(/^node:/, ''))
  for (const path of [manifest.main, 'dist/server.cjs']) expect(loaded(path).filter((name) => name !== 'vscode' && !builtinModules.includes(name))).toEqual([])
  expect([...new Set(loaded(manifest.browser))]).toEqual(['vscode'])
  expect(loaded('dist/web/server.js')).toEqual([])
})

test('the server inside is started over standard input and output and tells what is wrong', async () => {
  const rules = mkdtempSync(join(tmpdir(), 'rules-'))
  for (const { path, text } of small) writeFileSync(join(rules, path), text)
  const client = await stdioClient(inside('dist/server.cjs'), [pathToFileURL(rules).href], { initializationOptions: { language: 'ja', year: 2026 } })
  const uri = pathToFileURL(join(rules, small[0]!.path)).href
  await client.open(uri, small[0]!.text.replace('按分して負担する', '按分して負但する'))
  await client.until(() => client.codesOf(uri).length > 0)
  await client.replace(uri, small[0]!.text)
  await client.until(() => client.codesOf(uri).length === 0)
  expect(await client.ask('renkei/outcome', { uri })).toMatchObject({ state: { year: 2026 }, report: { outcomes: [{ shares: [{ yen: 1_400 }, { yen: 400 }, { yen: 200 }] }] } })
  expect(await client.stop()).toBe(0)
})
