import { DuckDBDataChunk, DuckDBInstance, BIGINT, BOOLEAN, HUGEINT, INTEGER, type DuckDBConnection, type DuckDBType } from '@duckdb/node-api'
import { duckdb } from '../print/duckdb.ts'
import { axisName } from '../print/names.ts'
import { printQuery, typeOf } from '../print/query.ts'
import type { Query } from '../query.ts'
import type { Step } from '../tree/relations.ts'

const TYPES = { narrow: BIGINT, wide: HUGEINT, truth: BOOLEAN } as const
/** Cells of inputs that are written into a statement; more of them go into tables. */
const FEW = 2_000
const CHUNK = 2_048
/** What is more goes into the folder for a while, so that a process stays below 4 GB with what it holds itself. */
const MEMORY = '2GB'

/** A DuckDB in memory, for the queries of one simulation. */
export class Session {
  readonly #instance: DuckDBInstance
  readonly connection: DuckDBConnection
  #tables = 0

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance
    this.connection = connection
  }

  /** `folder`: where what does not fit into memory goes for a while. */
  static async open(folder: string, settings: Readonly<Record<string, string>> = {}): Promise<Session> {
    const instance = await DuckDBInstance.create(':memory:', { temp_directory: folder, preserve_insertion_order: 'false', memory_limit: MEMORY, ...settings })
    const connection = await instance.connect()
    await connection.run('SET enable_progress_bar = true; SET enable_progress_bar_print = false; SET progress_bar_time = 0')
    return new Session(instance, connection)
  }

  /** The statement of a query, whose larger inputs are in tables of this session; bodies are called by `names`. */
  async statementOf(query: Query, names: ReadonlyMap<string, string>): Promise<string> {
    const tables = new Map<Step, string>()
    for (const step of query.steps) {
      const cells = step.columns.length * sizeOf(step, query)
      if (step.level === 0 && cells > FEW) tables.set(step, await this.#load(step, query))
    }
    return printQuery(duckdb, query, { tables, names })
  }

  /** How much of the statement running is done, from 0 to 1. */
  get done(): number {
    return Math.min(1, Math.max(0, this.connection.progress.percentage / 100))
  }

  close(): void {
    this.connection.closeSync()
    this.#instance.closeSync()
  }

  async #load(step: Step, query: Query): Promise<string> {
    const name = `inputs_${this.#tables++}`
    const axes = step.frame.axes.map((axis) => `${axisName(axis)} INTEGER`)
    const columns = step.columns.map((column) => `${column.name} ${duckdb.type(typeOf(column))}`)
    await this.connection.run(`CREATE TABLE ${name} (${[...axes, ...columns].join(', ')})`)
    const types: DuckDBType[] = [...axes.map(() => INTEGER), ...step.columns.map((column) => TYPES[typeOf(column)])]
    const appender = await this.connection.createAppender(name)
    const size = sizeOf(step, query)
    for (let from = 0; from < size; from += CHUNK) {
      const count = Math.min(CHUNK, size - from)
      const chunk = DuckDBDataChunk.create(types, count)
      chunk.setColumns([...positions(step, query, from, count), ...step.columns.map(({ from: source }) => (source.kind === 'input' ? source.values.slice(from, from + count) : []))])
      appender.appendDataChunk(chunk)
    }
    appender.closeSync()
    return name
  }
}

function sizeOf({ frame }: Step, { axes }: Query): number {
  return frame.axes.reduce((size, axis) => size * axes.get(axis)!.length, 1)
}

/** Row-major positions on each axis, of some rows. */
function positions({ frame }: Step, { axes }: Query, from: number, count: number): number[][] {
  const sizes = frame.axes.map((axis) => axes.get(axis)!.length)
  return sizes.map((size, axis) => {
    const block = sizes.slice(axis + 1).reduce((a, b) => a * b, 1)
    return Array.from({ length: count }, (_, at) => Math.floor((from + at) / block) % size)
  })
}
