import { DuckDBInstance } from '@duckdb/node-api'
import type { Case } from './simulation.ts'

/** The same rows by SQL written for nothing else: largest remainders, no states, nothing checked. */
export async function writeByHand({ framework, plan, populations, scenarios }: Case, path: string, settings: Readonly<Record<string, string>>): Promise<void> {
  const codes = plan.axes.find(({ id }) => id === 'body')!.members
  const instance = await DuckDBInstance.create(':memory:', { preserve_insertion_order: 'false', ...settings })
  const connection = await instance.connect()
  const years = framework.amounts[0]!.map((yen, year) => `(${2025 + year}, ${yen})`)
  await connection.run(`CREATE TABLE amount(year INTEGER, a BIGINT); INSERT INTO amount VALUES ${years.join(', ')}`)
  await connection.run('CREATE TABLE weight(scenario VARCHAR, ord INTEGER, code VARCHAR, body VARCHAR, w BIGINT)')
  const appender = await connection.createAppender('weight')
  populations.forEach((people, at) => {
    people.forEach((w, body) => {
      appender.appendVarchar(at === 0 ? '' : scenarios[at - 1]!.id)
      appender.appendInteger(body)
      appender.appendVarchar(codes[body]!)
      appender.appendVarchar(framework.names[body]!)
      appender.appendBigInt(BigInt(w))
      appender.endRow()
    })
  })
  appender.closeSync()
  await connection.run(`COPY (
    WITH totals AS (SELECT *, CAST(SUM(w) OVER (PARTITION BY scenario) AS BIGINT) AS total FROM weight),
    cut AS (SELECT *, (a * w) // total AS f, (a * w) % total AS r FROM totals CROSS JOIN amount)
    SELECT scenario, '1' AS programme, '運営費' AS cost, '${plan.lines[0]!.id}' AS line, year, code, body,
      f + CASE WHEN row_number() OVER (PARTITION BY scenario, year ORDER BY r DESC, ord) <= a - SUM(f) OVER (PARTITION BY scenario, year) THEN 1 ELSE 0 END AS yen,
      'determined' AS state
    FROM cut) TO '${path}' (FORMAT parquet)`)
  connection.closeSync()
  instance.closeSync()
}
