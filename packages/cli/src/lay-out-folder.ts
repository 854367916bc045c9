import { compareDiagnostics, type Diagnostic } from '@renkei/diagnostics'
import type { Registry } from '@renkei/plugin'
import { formatFile, packagesFolder, type RuleSet } from '@renkei/ruleset'
import { isUsageProblem, type UsageProblem } from './arguments/usage-problem.ts'
import { withLineEnds } from './folder/line-ends.ts'
import { openFolder } from './open-folder.ts'
import { changedLines, type Hunk } from '@renkei/report'

/** A file of rules and its canonical layout. */
export interface LaidOut {
  readonly path: string
  /** As it was read. */
  readonly text: string
  /** Absent where the file has errors. */
  readonly formatted?: string
  /** What differs; a file with other line ends is in order. */
  readonly hunks: readonly Hunk[]
}

export interface LaidOutFolder {
  readonly files: readonly LaidOut[]
  /** The errors for which a file is left as it is. */
  readonly diagnostics: readonly Diagnostic[]
  readonly texts: ReadonlyMap<string, string>
}

/** Lays out the rules of a folder, or the one file that is named. Nothing is written. */
export function layOutFolder(folder: string, file?: string, registry?: Registry): LaidOutFolder | UsageProblem {
  const opened = openFolder(folder, registry)
  if (isUsageProblem(opened)) return opened
  const wanted = (path: string): boolean => file === undefined || path === file
  const syntax = opened.diagnostics.filter(({ code, severity }) => severity === 'error' && /^R0[16]/.test(code))
  const { ruleSet, texts } = opened
  // A file that cannot be read may declare the names of all others.
  if (ruleSet === undefined) return { files: [], diagnostics: syntax, texts }
  const bad = new Set(syntax.flatMap(({ span }) => span?.source ?? []))
  const files = ruleSet.files.filter(({ source }) => wanted(source) && !source.startsWith(`${packagesFolder}/`)).map(({ source, text }) => laidOut(ruleSet, source, text, bad.has(source)))
  return { files, diagnostics: syntax.filter(({ span }) => span === undefined || wanted(span.source)).sort(compareDiagnostics), texts }
}

function laidOut(ruleSet: RuleSet, path: string, text: string, bad: boolean): LaidOut {
  const formatted = bad ? undefined : formatFile(ruleSet, path)
  if (formatted === undefined) return { path, text, hunks: [] }
  return { path, text, formatted, hunks: changedLines(withLineEnds(text, '\n'), formatted) }
}

