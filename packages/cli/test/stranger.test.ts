import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { beforeAll, expect, test } from 'vitest'
import { blocksOf } from './support/blocks-of.ts'
import { folderOf } from './support/folder-of.ts'
import { inProcess } from './support/in-process.ts'

/** The published packages in a project of a stranger, who has nothing of this repository. */
const root = fileURLToPath(new URL('../../..', import.meta.url))
const packages = ['diagnostics', 'money', 'model', 'plan', 'figures', 'dsl', 'compiler', 'evaluator', 'ruleset']
const page = blocksOf(readFileSync(join(root, 'docs/TYPESCRIPT.md'), 'utf8'))
const block = (info: string): string => page.find((one) => one.info === info)!.text
const project = folderOf({ 'package.json': '{ "type": "module" }', 'use.ts': block('ts') })

beforeAll(async () => {
  const tsup = createRequire(import.meta.url).resolve('tsup/dist/cli-default.js')
  for (const name of packages) execFileSync(process.execPath, [tsup], { cwd: join(root, 'packages', name), stdio: 'pipe' })
  const packed = execFileSync('npm', ['pack', ...packages.map((name) => `./packages/${name}`), '--json', '--silent', '--ignore-scripts', '--pack-destination', project], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  for (const { name, filename } of JSON.parse(packed) as { name: string; filename: string }[]) unpack(name, filename)
  link('@types/node', createRequire(import.meta.url).resolve('@types/node/package.json'))
  expect(await inProcess('pack', join(root, 'packages/rulesets/standard'), '--types', '--out', project)).toMatchObject({ code: 0 })
}, 300_000)

/** What the registry would hand over. */
function unpack(name: string, filename: string): void {
  const into = join(project, 'node_modules', name)
  mkdirSync(into, { recursive: true })
  execFileSync('tar', ['-xzf', join(project, filename.replace('@', '').replace('/', '-')), '--strip-components=1', '-C', into])
  const from = join(root, 'packages', name.replace('@renkei/', ''))
  const { dependencies = {} } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as { dependencies?: Record<string, string> }
  for (const dependency of Object.keys(dependencies)) if (!dependency.startsWith('@renkei/')) link(dependency, join(from, 'node_modules', dependency, 'package.json'))
}

function link(name: string, manifest: string): void {
  const into = join(project, 'node_modules', name)
  mkdirSync(dirname(into), { recursive: true })
  symlinkSync(dirname(realpathSync(manifest)), into)
}

/** What the compiler says of files of the project, file by file. */
function compiled(files: readonly string[]): readonly string[] {
  const program = ts.createProgram(files.map((file) => join(project, file)), { strict: true, noEmit: true, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2023, types: ['node'], typeRoots: [join(project, 'node_modules/@types')] })
  return ts.getPreEmitDiagnostics(program).map(({ file, code, messageText }) => `${basename(file?.fileName ?? '')} TS${code}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)
}

test('the lines of the page are five, compile, and print what the page shows; names that are not there do not compile', () => {
  expect(block('ts').trim().split('\n')).toHaveLength(5)
  const wrong = { body: ['乙町', '乙市'], cost: ['斎場費', '消防費'], year: ['2025', '2030'], programme: ["'5'", "'55'"] } as const
  for (const [name, [there, other]] of Object.entries(wrong)) writeFileSync(join(project, `${name}.ts`), block('ts').replace(there, other))
  expect(compiled(['use.ts', ...Object.keys(wrong).map((name) => `${name}.ts`)])).toEqual([
    `body.ts ${page.find(({ text }) => text.startsWith('error TS'))!.text.trim().replace('error ', '')}`,
    expect.stringMatching(/^cost\.ts TS2322: /),
    expect.stringMatching(/^programme\.ts TS2322: /),
    expect.stringMatching(/^year\.ts TS2322: /),
  ])
  writeFileSync(join(project, 'use.js'), ts.transpileModule(block('ts'), { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 } }).outputText)
  expect(execFileSync(process.execPath, ['use.js'], { cwd: project, encoding: 'utf8' })).toBe(block('console'))
}, 120_000)
