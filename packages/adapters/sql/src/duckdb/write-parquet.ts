import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { FigureSnapshot, Plan, Scenario } from '@renkei/plan'
import { duckdb } from '../print/duckdb.ts'
import { quoted } from '../print/names.ts'
import { queryOf } from '../query.ts'
import { Session } from './session.ts'

/** Rows that are computed together, about: windows over more of them would grow with the scenarios. */
const ROWS = 2_000_000
/** So many of these are one statement, whose rows go into a file one after the other; each has to be planned, so they are not all. */
const TOGETHER = 16

export interface Simulation {
  readonly plan: Plan
  readonly snapshot: FigureSnapshot
  readonly scenarios: readonly Scenario[]
  /** Names of members of the body axis by code; a code without one stands for itself. */
  readonly names?: ReadonlyMap<string, string>
  /** Called as the work goes on, from 0 to 1. */
  readonly onProgress?: (done: number) => void
  /** DuckDB's own settings: `{ threads: '2', memory_limit: '3GB' }`. */
  readonly settings?: Readonly<Record<string, string>>
}

export interface Written {
  readonly rows: bigint
  /** Lines that hold a number too wide to compute, counted by scenario and year. */
  readonly tooWide: bigint
}

/**
 * Runs a plan as it stands (scenario '') and in scenarios, and writes every share as a row of a Parquet file: scenario, programme, cost, line, year,
 * code, body, yen, state. `folder` is for what is written meanwhile; `path` is overwritten.
 */
export async function writeParquet(simulation: Simulation, path: string, folder: string): Promise<Written> {
  const { scenarios, onProgress = () => undefined } = simulation
  const session = await Session.open(folder, simulation.settings)
  try {
    const size = Math.max(1, Math.floor(ROWS / rowsOf(simulation.plan)))
    const chunks = inPieces(scenarios, size)
    const groups = inPieces(chunks.map((chunk, at) => ({ chunk, later: at > 0 })), TOGETHER)
    const parts = groups.map((_, at) => (groups.length === 1 ? path : join(folder, `part-${at}.parquet`)))
    for (const [at, group] of groups.entries()) {
      const watch = setInterval(() => onProgress((at + session.done) / groups.length), 200)
      try {
        await writeGroup(session, simulation, group, parts[at]!)
      } finally {
        clearInterval(watch)
      }
      onProgress((at + 1) / groups.length)
    }
    if (groups.length > 1) await session.connection.run(`COPY (SELECT * FROM read_parquet([${parts.map(quoted).join(', ')}])) TO ${quoted(path)} (FORMAT parquet)`)
    for (const part of parts) if (part !== path) rmSync(part, { force: true })
    const [row] = (await session.connection.runAndReadAll(`SELECT count(*), count(DISTINCT CASE WHEN state = 'too-wide' THEN concat(scenario, line, year) END) FROM read_parquet(${quoted(path)})`)).getRows()
    return { rows: row![0] as bigint, tooWide: row![1] as bigint }
  } finally {
    session.close()
  }
}

function rowsOf({ lines, axes }: Plan): number {
  const size = (axis: string): number => axes.find(({ id }) => id === axis)?.members.length ?? 1
  return Math.max(1, lines.reduce((rows, { years, bodies }) => rows + years.length * size(bodies), 0))
}

/** One piece at least, so that a plan without scenarios is computed too. */
function inPieces<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, at) => items.slice(at * size, (at + 1) * size))
}

interface Chunk {
  readonly chunk: readonly Scenario[]
  /** The plan as it stands is written already. */
  readonly later: boolean
}

async function writeGroup(session: Session, simulation: Simulation, group: readonly Chunk[], path: string): Promise<void> {
  const selects: string[] = []
  for (const chunk of group) selects.push(await selectOf(session, simulation, chunk))
  await session.connection.run(`COPY (${selects.join(' UNION ALL ')}) TO ${quoted(path)} (FORMAT parquet)`)
}

async function selectOf(session: Session, { plan, snapshot, names = new Map() }: Simulation, { chunk: scenarios, later }: Chunk): Promise<string> {
  const query = queryOf(plan, snapshot, scenarios, duckdb.limit)
  const statement = await session.statementOf(query, names)
  const scenario = scenarios.length === 0 ? `''` : 'scenario'
  const columns = `${scenario} AS scenario, programme, cost, line, year, body AS code, called AS body, CAST(yen AS BIGINT) AS yen, state`
  return `SELECT ${columns} FROM (${statement})${later ? ` WHERE scenario <> ''` : ''}`
}
