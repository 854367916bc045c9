import type { BodySet } from '../1-bind/program.ts'
import type { Lowering } from './lowering.ts'

/** Who must agree: the words of the text, and the bodies they are in the first year in which they are known. */
export function partiesOf(who: BodySet, lowering: Lowering): { who: readonly string[]; bodies?: readonly string[] } {
  const bodies = lowering.period.map((year) => who.members(year)).find((ids) => ids !== undefined)
  const words = who.name.split(/及び|並びに|、/).filter((word) => word !== '')
  return { who: words, ...(bodies ? { bodies } : {}) }
}
