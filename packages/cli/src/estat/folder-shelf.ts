import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Shelf } from '@renkei/estat'
import { placeFile } from '../folder/place-file.ts'
import { textAt } from '../folder/text-at.ts'

/** Replies as files of a folder. */
export function folderShelf(folder: string): Shelf {
  return {
    names: () => (existsSync(folder) ? readdirSync(folder).sort() : []),
    read: (name) => {
      const path = join(folder, name)
      const text = textAt(path)
      return text === undefined ? undefined : { path, text }
    },
    write: (name, text) => placeFile(join(folder, name), text, false),
  }
}
