import { DuckDBInstance } from '@duckdb/node-api'
import { lineColumns, prepare } from '@renkei/evaluator'
import type { Case } from './simulation.ts'

/** Every yen times a number of its own place, added up: rows that change places change it. */
export async function checksumOf(path: string, { plan }: Case): Promise<bigint> {
  const codes = plan.axes.find(({ id }) => id === 'body')!.members
  const connection = await (await DuckDBInstance.create()).connect()
  await connection.run(`CREATE TABLE place AS SELECT * FROM (VALUES ${codes.map((code, at) => `('${code}', ${at + 1})`).join(', ')}) AS v(code, n)`)
  const sum = `sum(CAST(yen AS HUGEINT) * n * (year - 2000) * (1 + CASE WHEN scenario = '' THEN 0 ELSE CAST(substring(scenario, 2) AS INTEGER) + 1 END))`
  const [row] = (await connection.runAndReadAll(`SELECT CAST(${sum} AS VARCHAR) FROM read_parquet('${path}') JOIN place USING (code)`)).getRows()
  return BigInt(row![0] as string)
}

/** The same of the evaluator's yen. */
export function checksumByEvaluator({ plan, snapshot, scenarios }: Case): bigint {
  const prepared = prepare(plan)
  let sum = 0n
  ;[undefined, ...scenarios].forEach((scenario, at) => {
    for (const { year, yen } of lineColumns(prepared, snapshot, scenario && { scenario })) {
      const factor = BigInt(Number(year) - 2_000) * BigInt(at + 1)
      yen?.forEach((each, body) => (sum += BigInt(each) * BigInt(body + 1) * factor))
    }
  })
  return sum
}
