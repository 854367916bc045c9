import { BindingCache, type RegisteredBody, type TableAt } from '@renkei/compiler'
import { declaredNames, KnownNames, parse, SentenceCache, type Parsed } from '@renkei/dsl'
import { FigureCache, readTable, type FigureSource, type Table, type TableReading } from '@renkei/figures'
import { type Digest, hashOf } from '@renkei/plan'
import type { PackageText } from './packages/package-text.ts'
import { tablePaths } from './packages/table-paths.ts'
import { registerOf } from './register-of.ts'

type Register = ReadonlyMap<string, RegisteredBody>

interface Kept<T> {
  readonly text: string
  readonly value: T
}

/** What was read before, by file: after a keystroke only the changed file, and in it the changed sentence, is read again. Belongs to the caller. */
export class ReadingCache {
  readonly #tables = new Map<string, Kept<TableReading>>()
  #registers: readonly { readonly tables: readonly Table[]; readonly register: Register }[] = []
  readonly #names = new Map<string, Kept<readonly string[]>>()
  readonly #hashes = new Map<string, Kept<string>>()
  readonly #files = new Map<string, Kept<Parsed>>()
  readonly #sentences = new SentenceCache()
  #tablePaths: { readonly key: string; readonly tableAt: TableAt } | undefined
  /** What the names in the sections stand for. */
  readonly bound = new BindingCache()
  /** Figures read from the tables. */
  readonly figures = new FigureCache()
  #known: { readonly key: string; readonly names: KnownNames } | undefined

  table(path: string, text: string, source: FigureSource): TableReading {
    return kept(this.#tables, path, text, () => readTable(path, text, source))
  }

  /** Kept for the last two lists of tables asked for: all of them, and those that list bodies. */
  register(tables: readonly Table[]): Register {
    const known = this.#registers.find((kept) => kept.tables.length === tables.length && kept.tables.every((table, index) => table === tables[index]))
    if (known) return known.register
    const register = registerOf(tables)
    this.#registers = [{ tables, register }, ...this.#registers.slice(0, 1)]
    return register
  }

  /** The same one as long as the same files are there. */
  tablePaths(own: readonly string[], packages: readonly PackageText[]): TableAt {
    const key = JSON.stringify([own, packages.map(({ sources }) => sources.map(({ path }) => path))])
    if (this.#tablePaths?.key !== key) this.#tablePaths = { key, tableAt: tablePaths(own, packages) }
    return this.#tablePaths.tableAt
  }

  declaredNames(path: string, text: string): readonly string[] {
    return kept(this.#names, path, text, () => declaredNames(path, text))
  }

  hash(path: string, text: string, digest?: Digest): string {
    return kept(this.#hashes, path, text, () => hashOf(text, digest))
  }

  /** A file read under other known names may be cut otherwise, so all are read again when these change. */
  parsed(path: string, text: string, names: readonly string[], words: readonly string[] = []): Parsed {
    const key = [...names, '', ...words].join('\n')
    if (this.#known?.key !== key) {
      this.#known = { key, names: new KnownNames(names, words) }
      this.#files.clear()
    }
    const knownNames = this.#known.names
    return kept(this.#files, path, text, () => parse(path, text, { knownNames, cache: this.#sentences }))
  }
}

function kept<T>(before: Map<string, Kept<T>>, path: string, text: string, read: () => T): T {
  const known = before.get(path)
  if (known?.text === text) return known.value
  const value = read()
  before.set(path, { text, value })
  return value
}
