import { type Body, type Compiled, compile, type Method, methods as builtIn, type PackageFiles, yearsOfPeriod } from '@renkei/compiler'
import { compareDiagnostics, type Diagnostic } from '@renkei/diagnostics'
import type { RuleFile } from '@renkei/dsl'
import { csvSource, type FigureSource, sourceFor, type Table } from '@renkei/figures'
import { type Digest, hashOf } from '@renkei/plan'
import { concernsAuthor } from './packages/concerns-author.ts'
import type { PackageText } from './packages/package-text.ts'
import { distinctPackages } from './packages/distinct-packages.ts'
import { splitSources } from './packages/split-sources.ts'
import { unpackSources } from './packages/unpack-sources.ts'
import { usedPackages } from './packages/used-packages.ts'
import { ReadingCache } from './reading-cache.ts'
import type { RuleSet, SourceText } from './rule-set.ts'
import { tablesOfBodies } from './tables-of-bodies.ts'

export interface OpenOptions {
  readonly name?: string
  /** Where the rules have no heading 版. */
  readonly version?: string
  /** Rules that may be referred to, beside those in the folder 参照. */
  readonly packages?: readonly PackageText[]
  /** Kept by whoever opens the same folder again and again, as an editor does. */
  readonly cache?: ReadingCache
  /** Burden methods in the order in which they are asked; the built-in ones where none are given. */
  readonly methods?: readonly Method[]
  /** Kinds of files that hold figures; CSV where none are given. */
  readonly figureSources?: readonly FigureSource[]
  /** Words that methods bring, as adverbs. */
  readonly words?: readonly string[]
  /** Where the platform has a faster one of its own. */
  readonly digest?: Digest
}

/** Reads the texts of a rule set: tables, then rules, then their plan. Mistakes are diagnostics; nothing throws. */
export function openRuleSet(sources: readonly SourceText[], options: OpenOptions = {}): RuleSet {
  const cache = options.cache ?? new ReadingCache()
  const unpacked = unpackSources(sources, options.digest)
  const hashed = (texts: readonly SourceText[]): string => hashOf(texts.map(({ path, text }) => [path, cache.hash(path, text, options.digest)]), options.digest)
  const { own, packages: beside } = splitSources([...unpacked.sources].sort(byPath))
  const packages = distinctPackages(usedPackages(own, [...beside, ...(options.packages ?? [])]), hashed)
  const read = readSources([...own, ...packages.flatMap((found) => found.sources)], options, cache)
  const ownPaths = new Set(own.map(({ path }) => path))
  const isOwn = ({ source }: RuleFile): boolean => ownPaths.has(source)
  const compiled = compile({
    files: read.files.filter(isOwn),
    packages: packages.map((found) => filesOf(found, read.files)),
    tableAt: cache.tablePaths([...ownPaths], packages),
    register: read.register,
    cache: cache.bound,
    syntax: read.syntax,
    ...(options.digest ? { digest: options.digest } : {}),
    ...(options.methods ? { methods: options.methods } : {}),
  })
  const used = packages.map(({ name, version, path, hash }) => ({ name, version, path, hash }))
  // A package that cannot be read is told where it lies.
  const told = unpacked.diagnostics.length === 0 ? compiled.diagnostics : compiled.diagnostics.filter((found) => found.name !== 'package-missing')
  return {
    ...described(compiled, options),
    hash: used.length === 0 ? hashed(own) : hashOf([hashed(own), used.map(({ hash }) => hash)], options.digest),
    sources: [...own, ...packages.flatMap((found) => found.sources)],
    files: read.files,
    packages: used,
    tables: read.tables,
    compiled,
    plugged: { words: options.words ?? [], methods: (options.methods ?? []).map(({ name }) => name).filter((name) => !builtIn.some((method) => method.name === name)) },
    diagnostics: [...unpacked.diagnostics, ...read.syntax, ...read.ofTables, ...told].filter((found) => concernsAuthor(found, packages)).sort(compareDiagnostics),
  }
}

function filesOf({ name, version, path, sources }: PackageText, files: readonly RuleFile[]): PackageFiles {
  const own = new Set(sources.map((source) => source.path))
  return { name, version, path, files: files.filter(({ source }) => own.has(source)) }
}

function described({ program, edition }: Compiled, options: OpenOptions): Pick<RuleSet, 'name' | 'version' | 'years' | 'bodies' | 'programmes'> {
  return {
    name: options.name ?? program?.framework.name ?? '',
    version: edition.versions[0]?.version ?? options.version ?? '0.0.0',
    years: program ? yearsOfPeriod(program.framework.period) : [],
    bodies: [...(program?.framework.bodies ?? [])].sort(asDeclared).map(({ id, name }) => ({ code: id, name })),
    programmes: (program?.programmes ?? []).map(({ number, name }) => ({ number, title: name })),
  }
}

/** Members of the framework first, then payers beside them. */
function asDeclared({ member, span: left }: Body, { member: other, span: right }: Body): number {
  if (member !== other) return member ? -1 : 1
  return left.source < right.source ? -1 : left.source > right.source ? 1 : left.start - right.start
}

function byPath({ path: left }: SourceText, { path: right }: SourceText): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** A name declared in one file may be used bare in every other, of a package too. */
function readSources(sources: readonly SourceText[], { figureSources = [csvSource], words = [] }: OpenOptions, cache: ReadingCache) {
  const { tables, diagnostics: ofTables } = readTables(sources, figureSources, cache)
  const rules = sources.filter(({ path }) => path.endsWith('.renkei'))
  const knownNames = [...new Set([...namesIn(cache.register(tables)), ...rules.flatMap(({ path, text }) => cache.declaredNames(path, text))])]
  const parsed = rules.map(({ path, text }) => cache.parsed(path, text, knownNames, words))
  const files = parsed.map(({ file }) => file)
  const syntax = parsed.flatMap(({ diagnostics }) => diagnostics)
  return { tables, ofTables, files, syntax, register: cache.register(tablesOfBodies(tables, files)) }
}

function readTables(sources: readonly SourceText[], kinds: readonly FigureSource[], cache: ReadingCache): { tables: readonly Table[]; diagnostics: readonly Diagnostic[] } {
  const readings = sources.flatMap(({ path, text }) => {
    const kind = sourceFor(path, kinds)
    return kind ? [cache.table(path, text, kind)] : []
  })
  return { tables: readings.flatMap(({ table }) => table ?? []).sort(listsFirst), diagnostics: readings.flatMap(({ diagnostics }) => diagnostics) }
}

/** Any table tells the reader of rules where a name begins and ends. */
function namesIn(register: ReturnType<ReadingCache['register']>): readonly string[] {
  return [...register.values()].map(({ name }) => name)
}

/** A table of nothing but bodies is where their codes are looked up; then by name. */
function listsFirst(left: Table, right: Table): number {
  return Number(holdsFigures(left)) - Number(holdsFigures(right))
}

function holdsFigures({ columns }: Table): boolean {
  return columns.some(({ role }) => role === 'value')
}
