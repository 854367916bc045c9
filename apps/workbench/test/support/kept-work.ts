/// <reference lib="dom" />
import type { Page } from 'playwright-core'

interface File {
  readonly path: string
  readonly text: string
}

/** Puts a work where the app keeps its own, and opens it. */
export async function openKept(page: Page, name: string, files: readonly File[]): Promise<void> {
  await page.evaluate(
    async (work) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('renkei')
        request.onsuccess = () => { resolve(request.result) }
        request.onerror = () => { reject(request.error!) }
      })
      const transaction = db.transaction('works', 'readwrite')
      transaction.objectStore('works').put({ id: 'test', stamp: 'test', at: Date.now(), ...work })
      await new Promise((resolve) => { transaction.oncomplete = resolve })
      db.close()
      localStorage.setItem('renkei-work', 'test')
    },
    { name, files },
  )
  await page.reload()
}

/** Puts a work where earlier editions of the app kept theirs. */
export async function keepAsBefore(page: Page, name: string, files: readonly File[]): Promise<void> {
  await page.evaluate(
    async (work) => {
      await new Promise((resolve) => { indexedDB.deleteDatabase('renkei').onsuccess = resolve })
      const request = indexedDB.open('renkei', 1)
      request.onupgradeneeded = () => {
        request.result.createObjectStore('works', { keyPath: 'id' }).put({ id: 'before', stamp: 'before', at: Date.now(), ...work })
        request.result.createObjectStore('versions', { keyPath: 'key', autoIncrement: true }).createIndex('work', 'work')
        request.result.createObjectStore('histories', { keyPath: ['work', 'path'] })
      }
      await new Promise((resolve) => { request.onsuccess = resolve })
      request.result.close()
    },
    { name, files },
  )
}

/** How many things of a kind the app keeps. */
export function countKept(page: Page, kind: 'works' | 'versions' | 'origins'): Promise<number> {
  return page.evaluate(async (store) => {
    const opening = indexedDB.open('renkei')
    await new Promise((resolve) => { opening.onsuccess = resolve })
    const counting = opening.result.transaction(store).objectStore(store).count()
    await new Promise((resolve) => { counting.onsuccess = resolve })
    opening.result.close()
    return counting.result
  }, kind)
}
