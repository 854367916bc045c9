import { readFileSync } from 'node:fs'
import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { folderLimits, megabytes, type SourceKind, type SourceText } from '@renkei/ruleset'
import { codeOf, type DecodedText, decodeText, privateCharacter, type Stretch } from '@renkei/csv'
import type { FoundFile } from './list-files.ts'
import { reasonOf } from './reason-of.ts'

/** A file as text. `usable` is false when its text cannot be worked with; then `text` serves the diagnostic alone. */
export interface ReadSource extends SourceText {
  readonly usable: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads one file strictly as UTF-8; a table may be CP932, as Excel saves it. Errors are located in the text as far as it can be shown. */
export function readSource({ kind, path, absolute, bytes }: FoundFile): ReadSource {
  const limit = folderLimits.bytes[kind]
  const place = { source: path, start: 0, end: 0 }
  if (bytes > limit) {
    const tooLarge = diagnostic('file-too-large', { size: megabytes(bytes), limit: megabytes(limit) }, place)
    return { path, text: '', usable: false, diagnostics: [tooLarge] }
  }
  try {
    const decoded = decodeText(readFileSync(absolute))
    const { usable, diagnostics } = judge(path, kind, decoded)
    return { path, text: decoded.text, usable, diagnostics: [...diagnostics, ...(usable && kind === 'table' ? privateIn(path, decoded.text) : [])] }
  } catch (error) {
    return { path, text: '', usable: false, diagnostics: [diagnostic('unreadable-file', { reason: reasonOf(error) }, place)] }
  }
}

function judge(path: string, kind: SourceKind, decoded: DecodedText): { usable: boolean; diagnostics: Diagnostic[] } {
  const at = ({ start, end }: Stretch) => ({ source: path, start, end })
  switch (decoded.encoding) {
    case 'utf-8':
      return { usable: true, diagnostics: [] }
    case 'cp932':
      // The text is known, so the rest of it can still be checked; but a package is then not what was packed.
      return { usable: kind !== 'package', diagnostics: kind === 'table' ? [] : [diagnostic('saved-as-shift-jis', {}, at(decoded.foreign))] }
    case 'unknown':
      return { usable: false, diagnostics: [diagnostic('not-utf8', {}, at(decoded.foreign))] }
    case 'binary':
      return { usable: false, diagnostics: [diagnostic('nul-byte', {}, at(decoded.foreign))] }
  }
}

/** What stands for 外字 is told where it stands; the rest of the table can still be checked. */
export function privateIn(source: string, text: string): readonly Diagnostic[] {
  const at = privateCharacter(text)
  return at === undefined ? [] : [diagnostic('private-character', { code: codeOf(text.slice(at.start, at.end)) }, { source, ...at })]
}
