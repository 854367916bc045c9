import type { PendingArgument } from './pending.ts'

/**
 * Cuts 負担額は5円、別の負担額は6円 before the particle that is repeated, so that each part gets the verb. A part that lacks its last
 * particle takes that of the last part.
 */
export function cutAtGaps(all: readonly PendingArgument[]): readonly (readonly PendingArgument[])[] {
  const segments: PendingArgument[][] = [[]]
  const last = all.at(-1)
  all.forEach((argument, index) => {
    if (isGap(all, index)) {
      segments.at(-1)!.push({ ...argument, particle: last!.particle })
      segments.push([])
    } else {
      segments.at(-1)!.push(argument)
    }
  })
  return segments
}

function isGap(all: readonly PendingArgument[], index: number): boolean {
  const [before, argument, after] = [all[index - 1], all[index]!, all[index + 1]]
  if (argument.particle !== 'none' || !argument.pause || before === undefined || after === undefined) return false
  return before.particle === after.particle && ['は', 'が', 'を', 'に'].includes(before.particle)
}
