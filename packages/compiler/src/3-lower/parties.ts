import type { OpenItem } from '@renkei/plan'
import type { BodySet } from '../1-bind/program.ts'
import type { Lowering } from './lowering.ts'

/** Who must agree: the words of the text, and the bodies they are in the first year in which they are known. */
export function partiesOf(who: BodySet, lowering: Lowering): Pick<OpenItem, 'who' | 'bodies' | 'parties'> {
  const bodies = bodiesOf(who, lowering)
  const parts = who.parts ?? [who]
  const words = who.name.split(/及び|並びに|、/)
  const parties = parts.map((part, at) => {
    const ofPart = bodiesOf(part, lowering)
    // 関係市町 stays what the text calls it, whatever set it stands for.
    return { name: words.length === parts.length ? words[at]! : part.name, ...(ofPart ? { bodies: ofPart } : {}) }
  })
  return { who: parties.map(({ name }) => name), parties, ...(bodies ? { bodies } : {}) }
}

function bodiesOf(set: BodySet, { period }: Lowering): readonly string[] | undefined {
  for (const year of period) {
    const ids = set.members(year)
    if (ids !== undefined) return ids
  }
  return undefined
}
