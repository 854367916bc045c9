import { readFileSync, statSync } from 'node:fs'
import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { reasonOf } from '@renkei/folder'
import { folderLimits, megabytes } from '@renkei/ruleset'
import type { UsageProblem } from '../arguments/usage-problem.ts'

/** The bytes of a file. What is too large is refused before it is read. */
export function readBytes(path: string): { readonly bytes: Uint8Array } | { readonly refused: Diagnostic } | UsageProblem {
  try {
    const { size } = statSync(path)
    const place = { source: path, start: 0, end: 0 }
    if (size > folderLimits.bytes.table) return { refused: diagnostic('file-too-large', { size: megabytes(size), limit: megabytes(folderLimits.bytes.table) }, place) }
    return { bytes: readFileSync(path) }
  } catch (error) {
    return { problem: 'no-such-file', path, reason: reasonOf(error) }
  }
}
