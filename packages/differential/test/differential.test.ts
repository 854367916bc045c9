import { afterAll, beforeAll, expect, test } from 'vitest'
import { differential } from './run/differential.ts'
import { differentialTable } from './run/differential-table.ts'
import { tellProgress } from './run/progress.ts'
import { allSystems } from './systems/all-systems.ts'

/** `RENKEI_PLANS=10000` makes it the whole run; by itself it is the first plans of it. */
const PLANS = Number(process.env['RENKEI_PLANS'] ?? 300)
const SEED = 20_251_121

let systems: Awaited<ReturnType<typeof allSystems>>
beforeAll(async () => {
  systems = await allSystems()
}, 120_000)
afterAll(() => systems.stop())

test(`${PLANS} random plans: every back end comes to the same yen`, { timeout: 24 * 3_600_000 }, async () => {
  const found = await differential(systems.subjects, SEED, PLANS, tellProgress(PLANS))
  console.log(`\n${differentialTable(found)}`)
  expect(found.columns.flatMap(({ subject, differences }) => differences.slice(0, 3).map((each) => ({ subject, ...each })))).toEqual([])
  for (const { subject, cases, refused } of found.columns) expect([subject, total(refused) <= cases / 10]).toEqual([subject, true])
  for (const [name, count] of Object.entries({ ...found.counts.operators, ...found.counts.edges })) expect([name, count >= (PLANS * 4) / 100]).toEqual([name, true])
})

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
