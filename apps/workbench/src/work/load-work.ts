import type { KeptWork, Store } from './store.ts'
import type { Work } from './work.ts'

export interface LoadedWork {
  readonly kept: KeptWork
  readonly work: Work
}

/** A work as it was kept, with the folder it came from; nothing where it is not there. */
export async function loadWork(store: Store, id: string): Promise<LoadedWork | undefined> {
  const transaction = store.transaction(['works', 'origins'])
  const kept = await transaction.objectStore('works').get(id)
  if (!kept) return undefined
  const { name, files, from } = kept
  const origin = kept.origin === undefined ? undefined : await transaction.objectStore('origins').get(kept.origin)
  return { kept, work: { id, name, files, ...(from === undefined ? {} : { from }), ...(origin ? { origin } : {}) } }
}
