// Packs the extension into a .vsix that VS Code installs without a network: node scripts/package.mjs [file]
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createVSIX } from '@vscode/vsce'

const here = fileURLToPath(new URL('..', import.meta.url))
const packagePath = resolve(process.argv[2] ?? join(here, 'dist/renkei.vsix'))
const shipped = ['dist/extension.cjs', 'dist/server.cjs', 'dist/web', 'package.nls.json', 'package.nls.ja.json', 'language-configuration.json', 'syntaxes', 'snippets', 'media/icon.png', 'README.md', 'CHANGELOG.md']

// All that is needed at run time lies in the files of dist. What only this workspace needs (scripts, dependencies) is left out of the manifest.
const folder = mkdtempSync(join(tmpdir(), 'renkei-vsix-'))
for (const path of shipped) cpSync(join(here, path), join(folder, path), { recursive: true })
cpSync(join(here, '../../LICENSE'), join(folder, 'LICENSE'))
// VS Code shows no pictures that lie beside a README, and vsce refuses them.
writeFileSync(join(folder, 'README.md'), readFileSync(join(here, 'README.md'), 'utf8').replace(/^!\[.*\n\n/gm, ''))
const all = Object.entries(JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')))
const manifest = Object.fromEntries(all.filter(([key]) => !['scripts', 'devDependencies', 'private'].includes(key)))
writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ ...manifest, files: [...shipped, 'LICENSE'] }, null, 2)}\n`)
await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true })
rmSync(folder, { recursive: true })
