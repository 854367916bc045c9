export { duckdbSystem } from './duckdb.ts'
export { postgresSystem, type PostgresSystem } from './postgres.ts'
export { sqlSubject } from './subject.ts'
