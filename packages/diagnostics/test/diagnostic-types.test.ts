import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const index = fileURLToPath(new URL('../src/index.ts', import.meta.url))

/** Type-checks lines as a module beside the package's sources and returns the numbers of the lines that do not compile. */
function badLines(lines: readonly string[]): number[] {
  const file = fileURLToPath(new URL('../src/calls.ts', import.meta.url))
  const options: ts.CompilerOptions = {
    strict: true, noEmit: true, skipLibCheck: true, types: [], allowImportingTsExtensions: true, verbatimModuleSyntax: true,
    target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
  }
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists } = host
  const text = [`import { diagnostic } from '${index}'`, ...lines].join('\n')
  host.readFile = (path) => (path === file ? text : readFile(path))
  host.fileExists = (path) => path === file || fileExists(path)
  const program = ts.createProgram([file], options, host)
  const source = program.getSourceFile(file)!
  return program.getSemanticDiagnostics(source).map(({ start }) => source.getLineAndCharacterOfPosition(start!).line)
}

test('an unknown name, a missing and a surplus argument do not compile', () => {
  expect(badLines([
    "diagnostic('unknown-body', { name: '上市市' })",
    "diagnostic('unknown-boby', { name: '上市市' })",
    "diagnostic('unknown-body', {})",
    "diagnostic('unknown-body', { name: '上市市', town: '上市市' })",
    "diagnostic('unknown-body', { name: '上市市' }, undefined, { related: [{ span: { source: '', start: 0, end: 0 }, label: 'over-there' }] })",
  ])).toEqual([2, 3, 4, 5])
})
