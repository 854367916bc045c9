import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Origin } from './origin.ts'
import type { Work, WorkFile } from './work.ts'

/** A work as it is kept on this machine. */
export interface KeptWork extends Omit<Work, 'origin'> {
  /** Names the folder it came from, which lies beside it and is written once. */
  readonly origin?: string
  /** Milliseconds: when it was saved. */
  readonly at: number
  /** Changes with every save: who saves must have seen the last one. */
  readonly stamp: string
}

/** The work as it was at one moment. */
export interface Version {
  readonly key?: number
  readonly work: string
  readonly at: number
  readonly files: readonly WorkFile[]
}

interface Schema extends DBSchema {
  works: { key: string; value: KeptWork }
  versions: { key: number; value: Version; indexes: { work: string } }
  origins: { key: string; value: Origin }
  /** What the editor can undo, by work and file. */
  histories: { key: [string, string]; value: { readonly work: string; readonly path: string; readonly state: unknown } }
}

export type Store = IDBPDatabase<Schema>

export function openStore(name = 'renkei'): Promise<Store> {
  return openDB<Schema>(name, 2, {
    upgrade(db, before) {
      if (before < 1) {
        db.createObjectStore('works', { keyPath: 'id' })
        db.createObjectStore('versions', { keyPath: 'key', autoIncrement: true }).createIndex('work', 'work')
        db.createObjectStore('histories', { keyPath: ['work', 'path'] })
      }
      db.createObjectStore('origins', { keyPath: 'id' })
    },
  })
}
