import type { ApportionFault } from '../apportionment.ts'
import type { Group } from './group.ts'

/** Adds up the weights of a group: once for all amounts that `shareInto` shares by them. */
export function weigh(group: Group): ApportionFault | undefined {
  const { weights, weightsAt, count } = group
  let total = 0
  let most = 0
  let members = 0
  for (let i = weightsAt; i < weightsAt + count; i++) {
    const weight = weights[i]!
    if (weight < 0) return 'negative-weight'
    if (weight >= 0) {
      members++
      total += weight
      if (weight > most) most = weight
    }
  }
  group.members = members
  group.total = total
  group.most = most
  return undefined
}
