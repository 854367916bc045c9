import type { Backend } from '@renkei/plan'
import type { Dialect } from './print/dialect.ts'
import { duckdb } from './print/duckdb.ts'
import { postgres } from './print/postgres.ts'
import { printQuery } from './print/query.ts'
import { spark } from './print/spark.ts'
import { queryOf } from './query.ts'
import { refusals } from './refuse.ts'

/** One statement. It returns the columns scenario (where scenarios are given), line, year, body, yen and state; the order of rows is free. */
export interface SqlText {
  readonly dialect: Dialect['name']
  readonly statement: string
}

function backend(dialect: Dialect): Backend<SqlText> {
  return {
    name: dialect.name,
    natives: [],
    refuse: refusals,
    emit: (plan, snapshot, scenarios = []) => ({ dialect: dialect.name, statement: printQuery(dialect, queryOf(plan, snapshot, scenarios, dialect.limit)) }),
  }
}

export const duckdbSql: Backend<SqlText> = backend(duckdb)
export const postgresSql: Backend<SqlText> = backend(postgres)
export const sparkSql: Backend<SqlText> = backend(spark)
