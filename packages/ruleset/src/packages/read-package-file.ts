import { diagnostic, type Diagnostic, type Span } from '@renkei/diagnostics'
import { hashOf, type Digest } from '@renkei/plan'
import { compareVersions } from '@renkei/compiler'
import type { SourceText } from '../rule-set.ts'
import { form, hashOfPackage, type PackageFile } from './package-file.ts'
import { identityOf } from './package-text.ts'
import { isRefusedPath } from './refused-path.ts'
import { splitSources } from './split-sources.ts'

/** A package file read, or why it cannot be used: then nothing of it is. */
export interface ReadPackage {
  readonly package?: PackageFile
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a package file and verifies every hash in it. */
export function readPackageFile(source: SourceText, digest?: Digest): ReadPackage {
  const reader = new Reader(source, digest)
  const read = reader.read()
  return reader.found ? { diagnostics: [reader.found] } : { ...(read ? { package: read } : {}), diagnostics: [] }
}

/** As many as are looked at in a folder. */
const fileLimit = 10_000

interface Line {
  readonly text: string
  readonly span: Span
}

/** The first fault ends the reading: what follows it could mean anything. */
class Reader {
  found: Diagnostic | undefined
  readonly #lines: readonly Line[]
  readonly #digest: Digest | undefined
  readonly #paths = new Set<string>()
  #at = 0

  constructor({ path, text }: SourceText, digest: Digest | undefined) {
    this.#lines = linesOf(path, text)
    this.#digest = digest
  }

  read(): PackageFile | undefined {
    if (this.#next(form.first) === undefined) return undefined
    const name = this.#field(form.name)
    const version = this.#field(form.version)
    const hash = this.#field(form.hash)
    const files: { path: string; text: string; hash: string }[] = []
    if (!name || !version || !hash) return undefined
    while (this.#line.text !== form.end) {
      const file = files.length < fileLimit ? this.#file() : this.#fail(diagnostic('too-many-files', { limit: fileLimit }, this.#line.span))
      if (!file) return undefined
      files.push(file)
    }
    this.#at += 1
    const rest = this.#lines.slice(this.#at).find(({ text }) => text.trim() !== '')
    if (rest) return this.#fail(diagnostic('package-file-altered', { part: '終わりの後' }, rest.span))
    if (hashOfPackage(files, this.#digest) !== hash.text) return this.#fail(diagnostic('package-file-altered', { part: '全体' }, hash.span))
    const sources = files.map(({ path, text }) => ({ path, text }))
    const says = identityOf(splitSources(sources).own)
    if (says.name !== name.text) return this.#fail(diagnostic('package-file-altered', { part: form.name }, name.span))
    if (says.version === '' || compareVersions(says.version, version.text) !== 0) return this.#fail(diagnostic('package-file-altered', { part: form.version }, version.span))
    return { name: name.text, version: version.text, hash: hash.text, sources }
  }

  get #line(): Line {
    return this.#lines[this.#at] ?? this.#lines.at(-1)!
  }

  #next(wanted: string): Line | undefined {
    const line = this.#line
    if (line.text !== wanted) return this.#fail((wanted.startsWith(line.text) ? this.#cutShort : undefined) ?? diagnostic('package-file-not-read', {}, line.span))
    this.#at += 1
    return line
  }

  /** 名前 標準の按分方式: what stands after the word. */
  #field(word: string): Line | undefined {
    if (this.found) return undefined
    const { text, span } = this.#line
    if (!text.startsWith(`${word} `) || text.length === word.length + 1) return this.#fail(this.#cutShort ?? diagnostic('package-file-not-read', {}, span))
    this.#at += 1
    return { text: text.slice(word.length + 1), span: { ...span, start: span.start + word.length + 1 } }
  }

  /** === 規則.renkei 45行 0f3a…, then so many lines. */
  #file(): { path: string; text: string; hash: string } | undefined {
    const head = this.#line
    const [, path, count, hash] = /^=== (.+) ([1-9]\d{0,7})行 ([0-9a-f]{64})$/.exec(head.text) ?? []
    if (path === undefined || count === undefined || hash === undefined) return this.#fail(this.#cutShort ?? diagnostic('package-file-not-read', {}, head.span))
    const place = { ...head.span, start: head.span.start + form.file.length + 1, end: head.span.start + form.file.length + 1 + path.length }
    if (isRefusedPath(path) || this.#paths.has(onDisk(path))) return this.#fail(diagnostic('package-path-refused', { path }, place))
    this.#paths.add(onDisk(path))
    const lines = this.#lines.slice(this.#at + 1, this.#at + 1 + Number(count))
    this.#at += 1 + Number(count)
    if (this.#cutShort) return this.#fail(this.#cutShort)
    const text = lines.map((line) => line.text).join('\n')
    if (hashOf(text, this.#digest) !== hash) return this.#fail(diagnostic('package-file-altered', { part: path }, place))
    return { path, text, hash }
  }

  /** At the last line, which is not the end: something is missing. */
  get #cutShort(): Diagnostic | undefined {
    if (this.#at < this.#lines.length - 1 || this.#lines[this.#at]?.text === form.end) return undefined
    const { span } = this.#lines.findLast(({ text }) => text !== '') ?? this.#lines[0]!
    return diagnostic('package-file-cut-short', {}, span)
  }

  #fail(found: Diagnostic): undefined {
    this.found ??= found
    return undefined
  }
}

function linesOf(source: string, text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const match of text.matchAll(/\r\n?|\n|$/g)) {
    lines.push({ text: text.slice(start, match.index), span: { source, start, end: match.index } })
    start = match.index + match[0].length
  }
  return lines
}

/** Disks that know no capital letters take names for one that are equal in this. */
function onDisk(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
