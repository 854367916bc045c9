import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeParquet } from '@renkei/sql/duckdb'
import { writeByHand } from '../sql/by-hand.ts'
import { caseOf } from '../sql/simulation.ts'

const [BODIES, YEARS] = [1_741, 30]
const settings = { threads: '1' }

export interface ScenarioCost {
  readonly side: 'plan' | 'hand'
  /** The rules as they stand are one of them. */
  readonly scenarios: number
  readonly rows: number
  /** Of processor time. */
  readonly seconds: number
  /** The most this process held. */
  readonly megabytes: number
}

/** One cost of all municipalities over thirty years in so many scenarios, every row written to Parquet. */
export async function measureScenarios(side: 'plan' | 'hand', scenarios: number): Promise<ScenarioCost> {
  const work = caseOf(BODIES, YEARS, scenarios - 1)
  const folder = mkdtempSync(join(tmpdir(), 'renkei-scenarios-'))
  const names = new Map(work.plan.axes.find(({ id }) => id === 'body')!.members.map((code, at) => [code, work.framework.names[at]!]))
  const before = process.cpuUsage()
  if (side === 'hand') await writeByHand(work, join(folder, 'hand.parquet'), settings)
  else await writeParquet({ ...work, names, settings }, join(folder, 'plan.parquet'), folder)
  const { user, system } = process.cpuUsage(before)
  rmSync(folder, { recursive: true })
  return { side, scenarios, rows: BODIES * YEARS * scenarios, seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }
}
