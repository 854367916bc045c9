import { isOriginOf } from './is-origin-of.ts'
import { newId } from './new-id.ts'
import type { KeptWork, Store } from './store.ts'
import type { Work } from './work.ts'

/** What came of saving. `beside`: somebody else had saved in the meantime, so that this lies beside it as a work of its own. */
export type Saved = { readonly kind: 'saved' | 'beside'; readonly kept: KeptWork } | { readonly kind: 'full' | 'failed'; readonly reason: string }

/** Milliseconds between versions that are kept of a work, and how many. */
const [APART, MOST] = [120_000, 60]

/** Saves a work in one step: all of it or nothing. `seen` is the stamp of the save it goes on from. */
export async function saveWork(store: Store, work: Work, seen: string | undefined, besideName: string): Promise<Saved> {
  try {
    return await attempt(store, work, seen, besideName)
  } catch (error) {
    if (!isFull(error)) return { kind: 'failed', reason: String(error) }
  }
  try {
    await thin(store, work.id, 5)
    return await attempt(store, work, seen, besideName)
  } catch (error) {
    return { kind: isFull(error) ? 'full' : 'failed', reason: String(error) }
  }
}

async function attempt(store: Store, work: Work, seen: string | undefined, besideName: string): Promise<Saved> {
  const transaction = store.transaction(['works', 'versions', 'origins'], 'readwrite', { durability: 'strict' })
  const works = transaction.objectStore('works')
  const before = await works.get(work.id)
  const overtaken = before !== undefined && before.stamp !== seen
  const { origin, ...own } = work
  const kept: KeptWork = { ...own, ...(origin ? { origin: origin.id } : {}), ...(overtaken ? { id: newId(), name: besideName } : {}), at: Date.now(), stamp: newId() }
  const versions = transaction.objectStore('versions')
  const keys = await versions.index('work').getAllKeys(kept.id)
  const last = keys.length === 0 ? undefined : await versions.get(keys.at(-1)!)
  const origins = transaction.objectStore('origins')
  const comes = origin && (await origins.getKey(origin.id)) === undefined ? origin : undefined
  const goes = !overtaken && before?.origin !== undefined && before.origin !== origin?.id && !isOriginOf(before.origin, await works.getAll(), work.id) ? before.origin : undefined
  const writes: Promise<unknown>[] = [works.put(kept)]
  if (comes) writes.push(origins.put(comes))
  if (goes !== undefined) writes.push(origins.delete(goes))
  if (last === undefined || kept.at - last.at > APART) writes.push(versions.add({ work: kept.id, at: kept.at, files: kept.files }), ...keys.slice(0, Math.max(0, keys.length + 1 - MOST)).map((key) => versions.delete(key)))
  await Promise.all([...writes, transaction.done])
  return { kind: overtaken ? 'beside' : 'saved', kept }
}

/** Room is made by the oldest versions first; the work itself is never touched. */
async function thin(store: Store, work: string, leave: number): Promise<void> {
  const keys = await store.getAllKeysFromIndex('versions', 'work', work)
  const transaction = store.transaction('versions', 'readwrite')
  await Promise.all([...keys.slice(0, Math.max(0, keys.length - leave)).map((key) => transaction.store.delete(key)), transaction.done])
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'QuotaExceededError' || error.name === 'AbortError' || error.name === 'UnknownError')
}
