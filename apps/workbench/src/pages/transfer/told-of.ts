import type { FolderRead, LeftFile } from '../../engine/protocol-transfer.ts'
import type { Words } from '../../words/words.ts'
import { rewrittenOf } from '../../work/rewritten-of.ts'

/** What is told of a folder that was opened: what was read, what is kept as it is, what is not here, and what will be saved otherwise. */
export function toldOf(name: string, { files, folder, left, unreadable, twice }: FolderRead, { transfer, folder: words }: Pick<Words, 'transfer' | 'folder'>): readonly string[] {
  const leftFor = (why: LeftFile['why']): readonly string[] => left.filter((one) => one.why === why).map(({ path }) => path)
  const others = folder.filter(({ writing }) => writing === undefined).length - unreadable.length
  const told = (tell: (names: readonly string[]) => string, names: readonly string[]): readonly string[] => (names.length > 0 ? [tell(names)] : [])
  const { cp932, mixed } = rewrittenOf(folder)
  return [
    transfer.opened(name, files.length),
    ...(others > 0 ? [words.kept(others)] : []),
    ...told(words.unreadable, unreadable),
    ...told(words.twice, twice),
    ...told(words.large, leftFor('large')),
    ...told(words.machine, leftFor('machine')),
    ...told(words.cp932, cp932),
    ...told(words.mixed, mixed),
  ]
}
