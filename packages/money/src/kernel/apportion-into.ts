import type { ApportionFault } from '../apportionment.ts'
import type { Group, GroupRule } from './group.ts'
import { shareInto } from './share-into.ts'
import { weigh } from './weigh.ts'

/**
 * 按分 of one group among many, without allocation: the shares of `apportion`, in whole yen, written into `group.out`. Returns the fault, if
 * any; `out` then holds no shares. `amount` and weights are integers.
 */
export function apportionInto(rule: GroupRule, amount: number, group: Group): ApportionFault | undefined {
  return weigh(group) ?? shareInto(rule, amount, group)
}
