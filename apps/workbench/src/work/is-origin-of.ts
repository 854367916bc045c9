import type { KeptWork } from './store.ts'

/** Whether another work than this one came from the folder. */
export function isOriginOf(origin: string, works: readonly KeptWork[], id: string): boolean {
  return works.some((work) => work.id !== id && work.origin === origin)
}
