import { isOriginOf } from './is-origin-of.ts'
import type { Store } from './store.ts'

/** Takes a work away with its versions and all that is kept of it; the folder it came from, when no other work came from it. */
export async function removeWork(store: Store, id: string): Promise<void> {
  const transaction = store.transaction(['works', 'versions', 'histories', 'origins'], 'readwrite')
  const works = transaction.objectStore('works')
  const versions = transaction.objectStore('versions')
  const { origin } = (await works.get(id)) ?? {}
  const goes = origin !== undefined && !isOriginOf(origin, await works.getAll(), id)
  await Promise.all([
    works.delete(id),
    ...(await versions.index('work').getAllKeys(id)).map((key) => versions.delete(key)),
    transaction.objectStore('histories').delete(IDBKeyRange.bound([id], [id, []])),
    ...(goes ? [transaction.objectStore('origins').delete(origin)] : []),
    transaction.done,
  ])
}
