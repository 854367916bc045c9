import { DuckDBInstance } from '@duckdb/node-api'
import { duckdbSql, type SqlRow, type SqlState } from '@renkei/sql'
import type { SqlSystem } from './subject.ts'

/** A DuckDB in memory. Without its optimizer, statements on a handful of rows take half the time. */
export async function duckdbSystem({ optimized = true } = {}): Promise<SqlSystem> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
  if (!optimized) await connection.run('PRAGMA disable_optimizer')
  return {
    backend: duckdbSql,
    async rows(statement) {
      const rows = (await connection.runAndReadAll(statement)).getRowObjects()
      return rows.map(({ scenario = '', line, year, body, yen, state }): SqlRow => ({
        scenario: scenario as string,
        line: line as string,
        year: year as string,
        body: body as string,
        yen: yen === null ? null : BigInt(yen as bigint),
        state: state as SqlState,
      }))
    },
  }
}
