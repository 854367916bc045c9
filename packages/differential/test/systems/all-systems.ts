import type { Subject } from '@renkei/conformance'
import { duckdbSystem, postgresSystem, sqlSubject } from '@renkei/sql/testing'
import { excelSubject } from '@renkei/xlsx/testing'
import { evaluatorSubject } from './evaluator-subject.ts'

/** Every back end there is, and how to stop those that are servers. */
export async function allSystems(): Promise<{ readonly subjects: readonly Subject[]; stop(): Promise<void> }> {
  const [duckdb, postgres] = [await duckdbSystem({ optimized: false }), await postgresSystem()]
  return {
    subjects: [evaluatorSubject, excelSubject(), { ...sqlSubject(duckdb, 4), name: 'DuckDB' }, { ...sqlSubject(postgres, 4), name: 'PostgreSQL' }],
    stop: () => postgres.stop(),
  }
}
