import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeParquet } from '@renkei/sql/duckdb'
import { expect, test } from 'vitest'
import { writeByHand } from '../src/sql/by-hand.ts'
import { checksumByEvaluator, checksumOf } from '../src/sql/checksum.ts'
import { caseOf } from '../src/sql/simulation.ts'

test('SQL by hand, SQL of the plan and the evaluator come to the same yen in every row', async () => {
  const work = caseOf(150, 6, 4)
  const folder = mkdtempSync(join(tmpdir(), 'renkei-sql-'))
  await writeByHand(work, join(folder, 'hand.parquet'), {})
  const { rows, tooWide } = await writeParquet(work, join(folder, 'plan.parquet'), folder)
  const expected = checksumByEvaluator(work)
  expect({ rows, tooWide }).toEqual({ rows: 4_500n, tooWide: 0n })
  expect([await checksumOf(join(folder, 'hand.parquet'), work), await checksumOf(join(folder, 'plan.parquet'), work)]).toEqual([expected, expected])
})
