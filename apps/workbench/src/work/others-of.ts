import type { OriginFile } from './origin.ts'
import type { Work } from './work.ts'

/** What lies in the folder of a work beside its rules and tables, and is carried along as it is. */
export function othersOf({ files, origin }: Work): readonly OriginFile[] {
  const own = new Set(files.map(({ path }) => path))
  return origin?.files.filter(({ path, writing }) => writing === undefined && !own.has(path)) ?? []
}
