import { readFileSync } from 'node:fs'
import { hasErrors } from '@renkei/diagnostics'
import { evaluateRuleSet, openRuleSet, report, type EvaluationReport, type ReportOutcome, runChecks, stateWords } from '@renkei/ruleset'
import { expect, test } from 'vitest'
import { isUsageProblem } from '../../src/arguments/usage-problem.ts'
import { openFolder } from '../../src/open-folder.ts'
import { inProcess } from '../support/in-process.ts'
import { awaiting, checkedIn, derived, draftOf, drafts, type ExpectedRow, folderOfProvision, oracles, provisions } from '../support/provisions.ts'

test.each(provisions)('%s: every yen and state of every year is what the oracle derives', (name) => {
  expect(sorted(computed(name))).toEqual(sorted(checkedIn(name)))
})

test.each(provisions)('%s: its own checks hold', (name) => {
  const ruleSet = opened(name)
  const results = runChecks(ruleSet, evaluateRuleSet(ruleSet))
  expect(results.length).toBeGreaterThan(0)
  expect(results.filter(({ holds }) => holds !== true)).toEqual([])
})

test.each(provisions)('%s: is laid out as fmt lays out', async (name) => {
  expect(await inProcess('fmt', folderOfProvision(name), '--check')).toMatchObject({ code: 0 })
})

test.each(provisions)('%s: expected.tsv is what its oracle says now', async (name) => {
  expect(checkedIn(name)).toEqual(await derived(name))
})

test.each(awaiting)('%s: awaited.tsv is what its oracle says now', async (name) => {
  expect(checkedIn(name, 'awaited')).toEqual(await derived(name, 'awaited'))
})

test.each(awaiting.filter((name) => provisions.includes(name)))('%s: what is awaited is not computed yet; once it is, it moves to what is expected', (name) => {
  const found = new Set(sorted(computed(name)))
  expect(sorted(checkedIn(name, 'awaited')).filter((row) => found.has(row))).toEqual([])
})

test.each(drafts)('%s: the draft cannot be read yet; once it can, it becomes the rule', (name) => {
  expect(hasErrors(openRuleSet(draftOf(name)).diagnostics)).toBe(true)
})

test('an oracle imports nothing but node and its own helpers', () => {
  const imported = oracles().flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/from '([^']+)'|import\('([^']+)'\)/g)].map(([, from, dynamic]) => from ?? dynamic!))
  expect(imported.filter((from) => !/^(?:node:\w+|(?:\.|\.\.\/oracle)\/[\w-]+\.mjs)$/.test(from))).toEqual([])
})

function computed(name: string): readonly ExpectedRow[] {
  const ruleSet = opened(name)
  const evaluation = evaluateRuleSet(ruleSet)
  expect(hasErrors(evaluation.diagnostics)).toBe(false)
  return ruleSet.years.flatMap((year) => rowsOfYear(report(ruleSet, evaluation, { year })))
}

function opened(name: string) {
  const folder = openFolder(folderOfProvision(name))
  if (isUsageProblem(folder) || folder.ruleSet === undefined) throw new Error('the rule set cannot be read')
  expect(folder.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return folder.ruleSet
}

function rowsOfYear({ outcomes, payments }: EvaluationReport): readonly ExpectedRow[] {
  return [...outcomes.flatMap((outcome) => rowsOf(outcome, '')), ...payments.flatMap((payment) => rowsOf(payment, '納付'))]
}

function rowsOf({ fiscalYear, programme, cost, state, shares }: ReportOutcome, kind: string): readonly ExpectedRow[] {
  const [, settled = cost, part = kind] = /^(.+)の(精算|追徴|還付|充当)額$/.exec(cost) ?? []
  const line = [String(fiscalYear), programme, settled, part]
  return [[...line, '', stateWords.ja[state]], ...shares.map(({ name, yen }) => [...line, name, String(yen)])]
}

function sorted(rows: readonly ExpectedRow[]): readonly string[] {
  return rows.map((row) => row.join(' ')).sort()
}
