import type { Particle } from '../tree/tree.ts'
import type { PendingArgument } from './pending.ts'

/**
 * Cuts 負担額は5円、別の負担額は6円 and 甲市が運営費を、乙町が事務費を before the particle that is repeated, so that each part gets the verb.
 * A part that lacks its last particle takes that of the last part.
 */
export function cutAtGaps(all: readonly PendingArgument[]): readonly (readonly PendingArgument[])[] {
  const segments: PendingArgument[][] = [[]]
  const last = all.at(-1)
  all.forEach((argument, index) => {
    const segment = segments.at(-1)!
    const bare = isBareGap(all, index)
    segment.push(bare ? { ...argument, particle: last!.particle } : argument)
    if (bare || repeats(segment, all[index + 1])) segments.push([])
  })
  return segments
}

/** …は5円、…は: nothing after the figure, and the particle before it again. */
function isBareGap(all: readonly PendingArgument[], index: number): boolean {
  const [before, argument, after] = [all[index - 1], all[index]!, all[index + 1]]
  if (argument.particle !== 'none' || !argument.pause || before === undefined || after === undefined) return false
  return before.particle === after.particle && before.particle !== 'none'
}

const CASES: ReadonlySet<Particle> = new Set<Particle>(['は', 'が', 'を', 'に'])
/** What an elided clause ends in: 甲市を幹事と、乙町を副幹事とする. */
const ENDING: ReadonlySet<Particle> = new Set<Particle>(['が', 'を', 'に', 'と'])

/** …が…を、…が: the particle comes again after other words and a reading point. */
function repeats(segment: readonly PendingArgument[], next: PendingArgument | undefined): boolean {
  const last = segment.at(-1)!
  if (next === undefined || !last.pause || last.particle === next.particle || !ENDING.has(last.particle)) return false
  return CASES.has(next.particle) && next.particle !== 'に' && segment.some(({ particle }) => particle === next.particle)
}
