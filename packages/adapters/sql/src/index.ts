export { duckdbSql, postgresSql, sparkSql, type SqlText } from './backends.ts'
export { refusals } from './refuse.ts'
export { linesOfRows, type SqlLine, type SqlRow } from './rows.ts'
export { STATES, type SqlState } from './lower/lines.ts'
