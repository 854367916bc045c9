import { statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { type CatalogueRow, type Openable, openRuleSet, readCatalogue, type RuleSet, warm } from '@renkei/ruleset'
import { readSource, reasonOf } from '@renkei/folder'
import { isUsageProblem, type UsageProblem } from '../arguments/usage-problem.ts'
import { readFolder } from '../folder/read-folder.ts'

/** A catalogue and the rule sets its rows name, opened once and kept warm. */
export interface OpenedCatalogue {
  readonly rows: readonly CatalogueRow[]
  readonly ruleSets: ReadonlyMap<string, RuleSet>
  readonly openable: ReadonlyMap<string, Openable>
  readonly diagnostics: readonly Diagnostic[]
  /** Of the catalogue, and of the rules by folder and path. */
  readonly texts: ReadonlyMap<string, string>
}

/** Reads a catalogue and opens the folders it names, from where it lies. */
export function openCatalogue(path: string): OpenedCatalogue | UsageProblem {
  const bytes = sizeOf(path)
  if (typeof bytes !== 'number') return bytes
  const source = basename(path)
  const read = readSource({ kind: 'table', path: source, absolute: path, bytes })
  if (!read.usable) return { rows: [], ruleSets: new Map(), openable: new Map(), diagnostics: read.diagnostics, texts: new Map([[source, read.text]]) }
  const { rows, diagnostics } = readCatalogue(source, read.text)
  const opened = [...new Map(rows.map((row) => [row.rules, row])).values()].map((row) => openRules(path, row))
  return {
    rows,
    ruleSets: new Map(opened.flatMap(({ rules, ruleSet }) => (ruleSet ? [[rules, ruleSet]] : []))),
    openable: new Map(opened.flatMap(({ rules, openable }) => (openable ? [[rules, openable]] : []))),
    diagnostics: [...diagnostics, ...opened.flatMap((one) => one.diagnostics)],
    texts: new Map([[source, read.text], ...opened.flatMap(({ texts }) => texts)]),
  }
}

function sizeOf(path: string): number | UsageProblem {
  try {
    const found = statSync(path)
    if (!found.isFile()) return { problem: 'not-a-catalogue', path }
    return found.size
  } catch (error) {
    return { problem: 'no-such-file', path, reason: reasonOf(error) }
  }
}

interface OpenedRules {
  readonly rules: string
  readonly ruleSet?: RuleSet
  readonly openable?: Openable
  readonly diagnostics: readonly Diagnostic[]
  readonly texts: readonly (readonly [string, string])[]
}

function openRules(catalogue: string, { rules, span }: CatalogueRow): OpenedRules {
  const unusable = { rules, diagnostics: [diagnostic('catalogue-rules-unusable', { folder: rules === '' ? '.' : rules }, span)], texts: [] }
  const read = readFolder(join(dirname(catalogue), rules))
  if (isUsageProblem(read) || !read.complete) return unusable
  const openable = warm({ sources: read.sources, options: { version: read.version } })
  const ruleSet = openRuleSet(openable.sources, openable.options)
  if (!ruleSet.compiled.plan) return unusable
  return { rules, ruleSet, openable, diagnostics: [], texts: read.sources.map(({ path, text }) => [rules === '' ? path : `${rules}/${path}`, text]) }
}
