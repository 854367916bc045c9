import { readFileSync } from 'node:fs'
import { hasErrors } from '@renkei/diagnostics'
import { evaluateRuleSet, report, type ReportOutcome, runChecks, stateWords } from '@renkei/ruleset'
import { expect, test } from 'vitest'
import { isUsageProblem } from '../../src/arguments/usage-problem.ts'
import { openFolder } from '../../src/open-folder.ts'
import { checkedIn, derived, type ExpectedRow, folderOfProvision, oracles, provisions } from '../support/provisions.ts'

test.each(provisions)('%s: every yen and state of every year is what the oracle derives', (name) => {
  const ruleSet = opened(name)
  const evaluation = evaluateRuleSet(ruleSet)
  expect(hasErrors(evaluation.diagnostics)).toBe(false)
  const found = ruleSet.years.flatMap((year) => report(ruleSet, evaluation, { year }).outcomes.flatMap(rowsOf))
  expect(sorted(found)).toEqual(sorted(checkedIn(name)))
})

test.each(provisions)('%s: its own checks hold', (name) => {
  const ruleSet = opened(name)
  const results = runChecks(ruleSet, evaluateRuleSet(ruleSet))
  expect(results.length).toBeGreaterThan(0)
  expect(results.filter(({ holds }) => holds !== true)).toEqual([])
})

test.each(provisions)('%s: expected.tsv is what its oracle says now', async (name) => {
  expect(checkedIn(name)).toEqual(await derived(name))
})

test('an oracle imports nothing but node and its own helpers', () => {
  const imported = oracles().flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/from '([^']+)'|import\('([^']+)'\)/g)].map(([, from, dynamic]) => from ?? dynamic!))
  expect(imported.filter((from) => !/^(?:node:\w+|(?:\.|\.\.\/oracle)\/[\w-]+\.mjs)$/.test(from))).toEqual([])
})

function opened(name: string) {
  const folder = openFolder(folderOfProvision(name))
  if (isUsageProblem(folder) || folder.ruleSet === undefined) throw new Error('the rule set cannot be read')
  expect(folder.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return folder.ruleSet
}

function rowsOf({ fiscalYear, programme, cost, state, shares }: ReportOutcome): readonly ExpectedRow[] {
  const line = [String(fiscalYear), programme, cost, '']
  return [[...line, '', stateWords.ja[state]], ...shares.map(({ name, yen }) => [...line, name, String(yen)])]
}

function sorted(rows: readonly ExpectedRow[]): readonly string[] {
  return rows.map((row) => row.join(' ')).sort()
}
