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
