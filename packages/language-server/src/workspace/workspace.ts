import { fiscalYearOf } from '@renkei/model'
import { identityOf, type PackageText, referencesIn, splitSources, unpackSources } from '@renkei/ruleset'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { comparable, folderOf, pathWithin } from '../text/uri.ts'
import type { Host } from './host.ts'
import { RuleFolder } from './rule-folder.ts'
import type { RuleView } from './rule-view.ts'

/** A file of a rule set. */
export interface Located {
  readonly folder: RuleFolder
  readonly path: string
}

/** All rule sets that are open or were given, and the fiscal year that is shown. */
export class Workspace {
  readonly #host: Host
  readonly #folders = new Map<string, RuleFolder>()
  #roots: readonly string[] = []
  #year: number | undefined
  #foundOthers = false
  /** By folder, what all folders were like when its packages were last looked up. */
  readonly #linked = new Map<RuleFolder, string>()

  constructor(host: Host) {
    this.#host = host
  }

  /** The folders the editor has open. */
  setRoots(roots: readonly string[]): void {
    this.#roots = roots
    this.#foundOthers = false
  }

  get roots(): readonly string[] {
    return this.#roots
  }

  get folders(): readonly RuleFolder[] {
    return [...this.#folders.values()]
  }

  /** 0 or nothing: the present one. */
  setYear(year: number | undefined): void {
    this.#year = year === 0 ? undefined : year
  }

  /** The chosen year, or the present one, or the nearest that the rule set has. */
  yearOf({ ruleSet: { years } }: RuleView): number {
    const year = this.#year !== undefined && years.includes(this.#year) ? this.#year : fiscalYearOf(this.#host.today())
    return Math.max(years.at(0) ?? year, Math.min(year, years.at(-1) ?? year))
  }

  /** A folder by its URI; the only one, or the first, where none is named. */
  folder(uri: string | undefined): RuleFolder | undefined {
    return uri === undefined ? this.folders[0] : this.#folders.get(comparable(uri))
  }

  /** A folder that need not be there yet; what lies in it is read. */
  folderAt(uri: string): RuleFolder {
    const known = this.#folders.get(comparable(uri))
    if (known) return known
    const folder = new RuleFolder(uri, this.#host)
    this.#folders.set(comparable(uri), folder)
    const texts = this.#host.read?.(uri)
    if (texts) folder.give(texts)
    return folder
  }

  forget(folder: RuleFolder): void {
    this.#folders.delete(comparable(folder.uri))
  }

  /** The rule set that a file belongs to, if it is known. */
  locate(uri: string): Located | undefined {
    const found = this.folders.flatMap((folder) => {
      const path = pathWithin(folder.uri, uri)
      return path === undefined ? [] : [{ folder, path }]
    })
    // A package that lies inside a rule set belongs to it; of folders inside each other the inner one is meant where it was given.
    return found.sort((left, right) => left.path.length - right.path.length)[0]
  }

  /** Takes a document that was opened or changed. A table that lies beside no rules is left alone. */
  open(document: TextDocument): Located | undefined {
    const located = this.locate(document.uri) ?? this.#found(document.uri)
    located?.folder.open(located.path, document)
    return located
  }

  #found(uri: string): Located | undefined {
    const root = this.#host.rootOf?.(uri, this.#roots)
    if (root === undefined && !/\.renkei$/i.test(uri)) return undefined
    const folder = this.folderAt(root ?? folderOf(uri))
    return { folder, path: pathWithin(folder.uri, uri) ?? uri }
  }

  /** The files of a folder changed beside the editor. */
  readAgain(folder: RuleFolder): void {
    const texts = this.#host.read?.(folder.uri)
    if (texts) folder.give(texts)
    this.#foundOthers = false
  }

  /** A rule set as it stands, with the rules of other folders that it refers to. */
  view(folder: RuleFolder): RuleView {
    const key = this.folders.map(({ uri, revision }) => `${uri} ${String(revision)}`).join('\n')
    if (this.#linked.get(folder) !== key) {
      folder.usePackages(this.#packagesFor(folder))
      this.#linked.set(folder, key)
    }
    return folder.view()
  }

  /** The other rule sets of the folders that are open: looked for once, as long as no file comes or goes. */
  #findOthers(): void {
    if (this.#foundOthers) return
    this.#foundOthers = true
    for (const uri of this.#host.foldersBelow?.(this.#roots) ?? []) this.folderAt(uri)
  }

  /** Those that lie in its own folder 参照 go before those of the workspace. */
  #packagesFor(folder: RuleFolder): readonly PackageText[] {
    const own = folder.sources()
    if (referencesIn(own).length === 0) return []
    this.#findOthers()
    const there = new Set(splitSources(unpackSources(own).sources).packages.map(({ name }) => name))
    return this.folders.filter((other) => other !== folder).flatMap((other) => {
      const { name, version } = identityOf(other.sources())
      return name === '' || there.has(name) ? [] : [{ name, version, path: other.uri, sources: other.sources().map(({ path, text }) => ({ path: `${other.uri}/${path}`, text })) }]
    })
  }
}
