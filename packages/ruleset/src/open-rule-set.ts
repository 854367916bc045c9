import { type Body, compile, yearsOfPeriod } from '@renkei/compiler'
import { compareDiagnostics, type Diagnostic } from '@renkei/diagnostics'
import type { RuleFile } from '@renkei/dsl'
import type { Table } from '@renkei/figures'
import { type Digest, hashOf } from '@renkei/plan'
import { ReadingCache } from './reading-cache.ts'
import type { RuleSet, SourceText } from './rule-set.ts'
import { tablesOfBodies } from './tables-of-bodies.ts'

export interface OpenOptions {
  readonly name?: string
  readonly version?: string
  /** Kept by whoever opens the same folder again and again, as an editor does. */
  readonly cache?: ReadingCache
  /** Where the platform has a faster one of its own. */
  readonly digest?: Digest
}

/** Reads the texts of a rule set: tables, then rules, then their plan. Mistakes are diagnostics; nothing throws. */
export function openRuleSet(sources: readonly SourceText[], options: OpenOptions = {}): RuleSet {
  const ordered = [...sources].sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0))
  const cache = options.cache ?? new ReadingCache()
  const { tables, diagnostics: ofTables } = readTables(ordered.filter(({ path }) => path.endsWith('.csv')), cache)
  const { files, diagnostics: syntax } = readRules(ordered.filter(({ path }) => path.endsWith('.renkei')), namesIn(cache.register(tables)), cache)
  const register = cache.register(tablesOfBodies(tables, files))
  const compiled = compile({ files, register, syntax })
  const { program } = compiled
  return {
    name: options.name ?? program?.framework.name ?? '',
    version: options.version ?? '0.0.0',
    hash: hashOf(ordered.map(({ path, text }) => [path, cache.hash(path, text, options.digest)]), options.digest),
    files,
    tables,
    compiled,
    diagnostics: [...syntax, ...ofTables, ...compiled.diagnostics].sort(compareDiagnostics),
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

function readTables(sources: readonly SourceText[], cache: ReadingCache): { tables: readonly Table[]; diagnostics: readonly Diagnostic[] } {
  const readings = sources.map(({ path, text }) => cache.table(path, text))
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

/** A name declared in one file may be used bare in every other. */
function readRules(sources: readonly SourceText[], bodyNames: readonly string[], cache: ReadingCache): { files: readonly RuleFile[]; diagnostics: readonly Diagnostic[] } {
  const knownNames = [...new Set([...bodyNames, ...sources.flatMap(({ path, text }) => cache.declaredNames(path, text))])]
  const parsed = sources.map(({ path, text }) => cache.parsed(path, text, knownNames))
  return { files: parsed.map(({ file }) => file), diagnostics: parsed.flatMap(({ diagnostics }) => diagnostics) }
}
