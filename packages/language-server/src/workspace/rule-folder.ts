import { openRuleSet, type PackageText, ReadingCache, type RuleSet, type SourceText } from '@renkei/ruleset'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { uriWithin } from '../text/uri.ts'
import type { FolderTexts, Host } from './host.ts'
import { RuleView } from './rule-view.ts'

const NOTHING: FolderTexts = { sources: [], diagnostics: [], complete: true }

/** A folder of rules: its texts on the disk or as they were given, over them the documents that are open. */
export class RuleFolder {
  readonly uri: string
  readonly #host: Host
  readonly #cache = new ReadingCache()
  /** For texts that are only tried: what was read of the real ones stays. */
  readonly #trials = new ReadingCache()
  readonly #open = new Map<string, TextDocument>()
  #texts: FolderTexts = NOTHING
  #packages: readonly PackageText[] = []
  #view: RuleView | undefined
  #revision = 0

  constructor(uri: string, host: Host) {
    this.uri = uri
    this.#host = host
  }

  /** Counts every change of a text. */
  get revision(): number {
    return this.#revision
  }

  /** Nothing lies in it and nothing of it is open. */
  get isEmpty(): boolean {
    return this.#open.size === 0 && this.#texts.sources.length === 0 && this.#texts.diagnostics.length === 0
  }

  give(texts: FolderTexts): void {
    this.#texts = texts
    this.touch()
  }

  /** Takes the place of some of the files it was given; without a text, the file is gone. */
  change(changed: readonly { readonly path: string; readonly text?: string }[]): void {
    const paths = new Set(changed.map(({ path }) => path))
    const kept = this.#texts.sources.filter(({ path }) => !paths.has(path))
    const given = changed.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]))
    this.give({ ...this.#texts, sources: [...kept, ...given] })
  }

  open(path: string, document: TextDocument): void {
    this.#open.set(path, document)
    this.touch()
  }

  close(path: string): void {
    this.#open.delete(path)
    this.touch()
  }

  openDocument(path: string): TextDocument | undefined {
    return this.#open.get(path)
  }

  /** Rules of other folders that its own refer to. */
  usePackages(packages: readonly PackageText[]): void {
    if (packages.length === 0 && this.#packages.length === 0) return
    this.#packages = packages
    this.#view = undefined
  }

  /** Something changed: it is read again when it is next asked for. */
  touch(): void {
    this.#revision += 1
    this.#view = undefined
  }

  /** As it stands now; read once. */
  view(): RuleView {
    this.#view ??= this.#read()
    return this.#view
  }

  sources(): readonly SourceText[] {
    const closed = this.#texts.sources.filter(({ path }) => !this.#open.has(path))
    return [...closed, ...[...this.#open].map(([path, document]) => ({ path, text: document.getText() }))]
  }

  #read(): RuleView {
    const { diagnostics, complete } = this.#texts
    const own = this.sources()
    const problems = diagnostics.filter(({ span }) => span === undefined || !this.#open.has(span.source))
    return new RuleView({
      ruleSet: this.#opened(own, this.#cache),
      problems,
      complete: complete || problems.length === 0,
      revision: this.#revision,
      documents: this.#open,
      uriOf: (path) => this.#open.get(path)?.uri ?? this.#uriOf(path),
      cache: this.#cache,
      own,
      read: (sources) => this.#opened(sources, this.#trials),
    })
  }

  #opened(sources: readonly SourceText[], cache: ReadingCache): RuleSet {
    const { version } = this.#texts
    const digest = this.#host.digest
    return openRuleSet(sources, { cache, packages: this.#packages, ...(version === undefined ? {} : { version }), ...(digest ? { digest } : {}) })
  }

  /** The files of a package lie in its own folder. */
  #uriOf(path: string): string {
    const found = this.#packages.find((one) => path.startsWith(`${one.path}/`))
    return found ? uriWithin(found.path, path.slice(found.path.length + 1)) : uriWithin(this.uri, path)
  }
}
