import type { Diagnostic } from '@renkei/diagnostics'
import { BodyDirectory, type KnownBody } from './body-directory.ts'
import { checkBodies } from './check-bodies.ts'
import type { Table } from './table.ts'

/** The bodies of a rule set and its tables, and what does not fit together there. */
export interface Bodies {
  readonly directory: BodyDirectory
  readonly diagnostics: readonly Diagnostic[]
}

export function bodiesAmong(known: readonly KnownBody[], tables: readonly Table[], members: readonly string[]): Bodies {
  const directory = new BodyDirectory(known, tables, members)
  return { directory, diagnostics: checkBodies(tables, directory) }
}
