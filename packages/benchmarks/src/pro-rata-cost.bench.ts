import type { Contender } from './contenders/contender.ts'
import { feelin } from './contenders/feelin.ts'
import { jsonLogic, jsonLogicUnrounded } from './contenders/json-logic.ts'
import { publicodes } from './contenders/publicodes.ts'
import { renkei } from './contenders/renkei.ts'
import { zen } from './contenders/zen.ts'
import type { Entry, Section } from './section.ts'
import { createWork, next } from './work.ts'

/** Whole evaluations of one pro-rata cost through each engine's public API. */
export function proRataCostSection(): Section {
  let checksum = 0
  const add = (yen: number): void => {
    checksum += yen
  }
  return {
    title: 'One pro-rata cost, evaluated',
    work: 'One cost over 14 bodies by population, 1円未満切捨て, the rest borne by the first; before each, one weight and the amount change.',
    entries: [renkei(), publicodes(), zen(), feelin(), jsonLogic(), jsonLogicUnrounded()].map((contender) => entry(contender, add)),
    unit: 'renkei',
    targets: [
      { of: 'publicodes', than: 'renkei', atLeast: 100 },
      { of: '@gorules/zen-engine', than: 'renkei', atLeast: 10 },
    ],
    checksum: () => checksum,
  }
}

function entry(contender: Contender, add: (yen: number) => void): Entry {
  const work = createWork()
  const sum = (shares: readonly number[]): void => add(shares.reduce((total, yen) => total + yen, 0))
  return {
    name: contender.name,
    run() {
      next(work)
      const shares = contender.share(work.amount, work.weights)
      return shares instanceof Promise ? shares.then(sum) : sum(shares)
    },
  }
}
