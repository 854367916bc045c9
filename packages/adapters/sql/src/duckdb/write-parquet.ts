import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { FigureSnapshot, Plan, Scenario } from '@renkei/plan'
import { duckdb } from '../print/duckdb.ts'
import { quoted } from '../print/names.ts'
import { queryOf } from '../query.ts'
import { Session } from './session.ts'

/** Rows of one statement, about: memory does not grow with scenarios. */
const ROWS = 5_000_000

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
    await nameTables(session, simulation)
    const size = Math.max(1, Math.floor(ROWS / rowsOf(simulation.plan)))
    const chunks = Array.from({ length: Math.max(1, Math.ceil(scenarios.length / size)) }, (_, at) => scenarios.slice(at * size, (at + 1) * size))
    const parts = chunks.map((_, at) => (chunks.length === 1 ? path : join(folder, `part-${at}.parquet`)))
    for (const [at, chunk] of chunks.entries()) {
      const watch = setInterval(() => onProgress((at + session.done) / chunks.length), 200)
      try {
        await writeChunk(session, simulation, chunk, at > 0, parts[at]!)
      } finally {
        clearInterval(watch)
      }
      onProgress((at + 1) / chunks.length)
    }
    if (chunks.length > 1) await session.connection.run(`COPY (SELECT * FROM read_parquet([${parts.map(quoted).join(', ')}])) TO ${quoted(path)} (FORMAT parquet)`)
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

/** `later`: the plan as it stands is written already. */
async function writeChunk(session: Session, { plan, snapshot }: Simulation, scenarios: readonly Scenario[], later: boolean, path: string): Promise<void> {
  const query = queryOf(plan, snapshot, scenarios, duckdb.limit)
  const statement = await session.statementOf(query)
  const scenario = scenarios.length === 0 ? `''` : 'o.scenario'
  const columns = `${scenario} AS scenario, l.programme, l.cost, o.line, CAST(o.year AS INTEGER) AS year, o.body AS code, coalesce(b.name, o.body) AS body, CAST(o.yen AS BIGINT) AS yen, o.state`
  const where = later ? ` WHERE o.scenario <> ''` : ''
  await session.connection.run(`COPY (SELECT ${columns} FROM (${statement}) AS o JOIN line_names AS l ON l.line = o.line LEFT JOIN body_names AS b ON b.code = o.body${where}) TO ${quoted(path)} (FORMAT parquet)`)
}

async function nameTables({ connection }: Session, { plan, names = new Map() }: Simulation): Promise<void> {
  const tables = [
    ['line_names', ['line', 'programme', 'cost'], plan.lines.map(({ id, programme, cost }) => [id, programme, cost])],
    ['body_names', ['code', 'name'], [...names]],
  ] as const
  for (const [table, columns, rows] of tables) {
    await connection.run(`CREATE TABLE ${table} (${columns.map((column) => `${column} VARCHAR`).join(', ')})`)
    if (rows.length > 0) await connection.run(`INSERT INTO ${table} VALUES ${rows.map((row) => `(${row.map(quoted).join(', ')})`).join(', ')}`)
  }
}
