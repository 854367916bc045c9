import jsonLogicJs, { type RulesLogic } from 'json-logic-js'
import { population } from '../population.ts'
import type { Contender } from './contender.ts'

const TOTAL: RulesLogic = { reduce: [{ var: 'weights' }, { '+': [{ var: 'accumulator' }, { var: 'current' }] }, 0] }
const product = (i: number) => ({ '*': [{ var: 'amount' }, { var: `weights.${i}` }] })
const QUOTAS = population.map((_, i) => ({ '/': [product(i), { var: 'total' }] }))
const FLOORS = population.map((_, i) => ({ '/': [{ '-': [product(i), { '%': [product(i), { var: 'total' }] }] }, { var: 'total' }] }))
const REST: RulesLogic = { '-': [{ var: 'amount' }, { reduce: [{ var: 'floors' }, { '+': [{ var: 'accumulator' }, { var: 'current' }] }, 0] }] }

/** json-logic-js, rounding by `%`: it has no names for results, so total, floors and rest are three rules applied in turn. */
export function jsonLogic(): Contender {
  return {
    name: 'json-logic-js',
    share(amount, weights) {
      const total = jsonLogicJs.apply(TOTAL, { weights })
      const floors: number[] = jsonLogicJs.apply(FLOORS as unknown as RulesLogic, { amount, weights, total })
      floors[0]! += jsonLogicJs.apply(REST, { amount, floors })
      return floors
    },
  }
}

/** json-logic-js without rounding: less work, no yen. */
export function jsonLogicUnrounded(): Contender {
  return {
    name: 'json-logic-js, unrounded',
    share: (amount, weights) => jsonLogicJs.apply(QUOTAS as unknown as RulesLogic, { amount, weights, total: jsonLogicJs.apply(TOTAL, { weights }) }),
  }
}
