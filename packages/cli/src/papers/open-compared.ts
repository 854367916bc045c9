import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { SourceText } from '@renkei/ruleset'
import { readSource, reasonOf } from '@renkei/folder'
import type { Options } from '../arguments/request.ts'
import { isUsageProblem, type UsageProblem } from '../arguments/usage-problem.ts'
import { openFolder, type OpenedFolder } from '../open-folder.ts'
import { withBasis } from './with-basis.ts'

/** Before and after: two folders, or one folder as it is and with a table or a basis put in the place of its own. */
export function openCompared(folder: string, { others, figures, basis, registry }: Options): readonly [OpenedFolder, OpenedFolder] | UsageProblem {
  const second = others?.[0]
  if (second === undefined && figures === undefined && basis === undefined) return { problem: 'second-not-named' }
  const before = openFolder(folder, registry)
  if (isUsageProblem(before)) return before
  const base = second === undefined ? before : openFolder(second, registry)
  if (isUsageProblem(base)) return base
  if (base.ruleSet === undefined || base.hasErrors || (figures === undefined && basis === undefined)) return [before, base]
  const replaced = figures === undefined ? base.ruleSet.sources : withTable(base.ruleSet.sources, figures)
  if (isUsageProblem(replaced)) return replaced
  const changed = basis === undefined ? replaced : withBasis(replaced, base.ruleSet.files, basis)
  if (isUsageProblem(changed)) return changed
  const after = openFolder(second ?? folder, registry, () => changed)
  return isUsageProblem(after) ? after : [before, after]
}

/** A table in the place of the one of the same name. */
function withTable(sources: readonly SourceText[], path: string): readonly SourceText[] | UsageProblem {
  const name = basename(path).normalize('NFC')
  const tables = sources.filter((source) => !source.path.endsWith('.renkei'))
  const own = tables.find((source) => basename(source.path) === name)
  if (own === undefined) return { problem: 'no-such-table', path, known: tables.map((source) => basename(source.path)) }
  try {
    const read = readSource({ kind: 'table', path: own.path, absolute: path, bytes: statSync(path).size })
    if (!read.usable) return { problem: 'no-such-file', path, reason: 'EFTYPE' }
    return sources.map((source) => (source === own ? { path: own.path, text: read.text } : source))
  } catch (error) {
    return { problem: 'no-such-file', path, reason: reasonOf(error) }
  }
}
