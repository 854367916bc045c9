import { caseFiles, conform, conformanceTable, randomCases } from '@renkei/conformance'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectedBy } from './helpers/expected.ts'
import { postgresSystem, type PostgresSystem } from './helpers/postgres.ts'
import { ruleSetCases } from './helpers/rule-sets.ts'
import { sqlSubject } from './helpers/subject.ts'

/** Structures; each with 20 sets of figures. `RENKEI_CONFORMANCE=10000` makes it as many structures. */
const PLANS = Number(process.env['RENKEI_CONFORMANCE'] ?? 100)
const SCENARIOS = 19

let system: PostgresSystem
beforeAll(async () => {
  system = await postgresSystem()
}, 120_000)
afterAll(() => system.stop())

test('the files of the conformance suite', async () => {
  const { differences, refused } = await conform(sqlSubject(system), caseFiles())
  expect({ differences, refused }).toEqual({ differences: [], refused: {} })
})

test('every rule set and every provision', async () => {
  const { differences, refused, cases } = await conform(sqlSubject(system), ruleSetCases().map(expectedBy))
  expect({ differences, refused }).toEqual({ differences: [], refused: {} })
  expect(cases).toBeGreaterThan(40)
}, 300_000)

test('random plans, each as it stands and in scenarios', async () => {
  const found = await conform(sqlSubject(system), randomCases(6, PLANS, SCENARIOS).map(expectedBy))
  console.log(`${conformanceTable(found)}\n  runs (plan × figures)  ${PLANS * (SCENARIOS + 1)}`)
  expect({ differences: found.differences.slice(0, 3), refused: found.refused }).toEqual({ differences: [], refused: {} })
}, 7_200_000)
