import { statSync } from 'node:fs'
import { readPackageFile, type PackageFile } from '@renkei/ruleset'
import type { Diagnostic } from '@renkei/diagnostics'
import { readSource } from '@renkei/folder'
import type { UsageProblem } from '../arguments/usage-problem.ts'
import { digest } from '../digest.ts'

/** A package file as it lies on the disk. */
export interface PackageOnDisk {
  /** Absent where the file is damaged or none; `diagnostics` say why. */
  readonly package?: PackageFile
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a package file and verifies it, or says that there is no such file. */
export function readPackage(path: string): PackageOnDisk | UsageProblem {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) return { problem: 'no-such-file', path, reason: found ? 'EISDIR' : 'ENOENT' }
  const read = readSource({ kind: 'package', path, absolute: path, bytes: found.size })
  if (read.diagnostics.length > 0) return { text: read.text, diagnostics: read.diagnostics }
  const { package: file, diagnostics } = readPackageFile(read, digest)
  return { text: read.text, diagnostics, ...(file ? { package: file } : {}) }
}
