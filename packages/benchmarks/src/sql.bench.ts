import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeParquet } from '@renkei/sql/duckdb'
import type { Section } from './section.ts'
import { writeByHand } from './sql/by-hand.ts'
import { checksumByEvaluator, checksumOf } from './sql/checksum.ts'
import { caseOf } from './sql/simulation.ts'

const [BODIES, YEARS, SCENARIOS] = [1_741, 30, 9]
/** On one thread each, so that what others do on the machine counts least. */
const settings = { threads: '1' }

/** All municipalities over thirty years in scenarios, in DuckDB, every row written to Parquet. */
export async function sqlSection(): Promise<Section> {
  const work = caseOf(BODIES, YEARS, SCENARIOS)
  const folder = mkdtempSync(join(tmpdir(), 'renkei-bench-'))
  const [hand, plan] = [join(folder, 'hand.parquet'), join(folder, 'plan.parquet')]
  const names = new Map(work.plan.axes.find(({ id }) => id === 'body')!.members.map((code, at) => [code, work.framework.names[at]!]))
  const writePlan = async (): Promise<void> => void (await writeParquet({ ...work, names, settings }, plan, folder))
  await writeByHand(work, hand, settings)
  await writePlan()
  const expected = checksumByEvaluator(work)
  for (const path of [hand, plan]) {
    const found = await checksumOf(path, work)
    if (found !== expected) throw new Error(`${path}: ${found} instead of ${expected}`)
  }
  return {
    title: 'Scenarios in DuckDB',
    work: '1,741 bodies × 30 years in ten scenarios of population, by largest remainders; 522,300 rows of yen and state, each written to Parquet. Loading the figures counts; one thread.',
    entries: [
      { name: 'SQL by hand', run: () => writeByHand(work, hand, settings) },
      { name: 'SQL of the plan', run: writePlan },
    ],
    unit: 'SQL by hand',
    targets: [{ of: 'SQL of the plan', than: 'SQL by hand', atMost: 1.25 }],
    checksum: () => Number(expected % 1_000_000_007n),
  }
}
