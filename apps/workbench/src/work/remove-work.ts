import type { Store } from './store.ts'

/** Takes a work away with its versions and all that is kept of it; the folder it came from, when no other work came from it. */
export async function removeWork(store: Store, id: string): Promise<void> {
  const transaction = store.transaction(['works', 'versions', 'histories', 'origins'], 'readwrite')
  const works = transaction.objectStore('works')
  const versions = transaction.objectStore('versions')
  const { origin } = (await works.get(id)) ?? {}
  const isShared = (await works.getAll()).some((other) => other.id !== id && other.origin === origin)
  await Promise.all([
    works.delete(id),
    ...(await versions.index('work').getAllKeys(id)).map((key) => versions.delete(key)),
    transaction.objectStore('histories').delete(IDBKeyRange.bound([id], [id, []])),
    ...(origin === undefined || isShared ? [] : [transaction.objectStore('origins').delete(origin)]),
    transaction.done,
  ])
}
