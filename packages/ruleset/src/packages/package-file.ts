import { hashOf, type Digest } from '@renkei/plan'
import type { SourceText } from '../rule-set.ts'

/** How the name of a packed rule set ends. */
export const packageEnding = '.renkeipack'

/** A rule set in one file: what it is called, and its rules and tables. */
export interface PackageFile {
  readonly name: string
  /** 1.2 of 第1.2版. */
  readonly version: string
  /** SHA-256 over the paths and texts of its files. */
  readonly hash: string
  /** With paths inside the package. */
  readonly sources: readonly SourceText[]
}

/** 標準の按分方式-1.0.renkeipack, without what no disk takes. */
export function packageFileName({ name, version }: Pick<PackageFile, 'name' | 'version'>): string {
  return `${name.replaceAll(/[\\/:*?"<>|\s\u3000]+/g, '-')}-${version}${packageEnding}`
}

/** The words of the form, which an officer can read in any editor: a head, then each file under a line of its own, verbatim. */
export const form = {
  first: 'renkei-package 1',
  name: '名前',
  version: '版',
  hash: 'sha256',
  file: '===',
  lines: '行',
  end: '=== 終わり',
} as const

/** With line ends as the form has them: a mail that changes them changes nothing. */
export function packedText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n')
}

/** Over the hash of each file, so that a damaged one can be named. */
export function hashOfPackage(files: readonly { readonly path: string; readonly hash: string }[], digest?: Digest): string {
  return hashOf(files.map(({ path, hash }) => [path, hash]), digest)
}

/** The text of a package file; equal rule sets give equal texts. */
export function writePackageFile(name: string, version: string, sources: readonly SourceText[], digest?: Digest): PackageFile & { readonly text: string } {
  const files = sources
    .map(({ path, text }) => ({ path, text: packedText(text) }))
    .sort(({ path: left }, { path: right }) => (left < right ? -1 : 1))
    .map(({ path, text }) => ({ path, text, hash: hashOf(text, digest) }))
  const hash = hashOfPackage(files, digest)
  const head = [form.first, `${form.name} ${name}`, `${form.version} ${version}`, `${form.hash} ${hash}`]
  const bodies = files.flatMap(({ path, text, hash: own }) => [`${form.file} ${path} ${text.split('\n').length}${form.lines} ${own}`, text])
  return { name, version, hash, sources: files.map(({ path, text }) => ({ path, text })), text: `${[...head, ...bodies, form.end].join('\n')}\n` }
}
