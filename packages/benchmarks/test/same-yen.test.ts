import { expect, test } from 'vitest'
import { apportionInto, createGroup } from '@renkei/money'
import { feelin } from '../src/contenders/feelin.ts'
import { jsonLogic, jsonLogicUnrounded } from '../src/contenders/json-logic.ts'
import { publicodes } from '../src/contenders/publicodes.ts'
import { renkei } from '../src/contenders/renkei.ts'
import { zen } from '../src/contenders/zen.ts'
import { largestRemainderBigint } from '../src/loops/largest-remainder-bigint.ts'
import { largestRemainderNumber } from '../src/loops/largest-remainder-number.ts'
import { createWork, next } from '../src/work.ts'

const ROUNDS = 50

function kernel(remainder: 'largest-remainder' | 'bearer') {
  return (amount: number, weights: readonly number[]) => {
    const group = createGroup(Float64Array.from(weights), new Float64Array(weights.length), weights.length)
    const policy = remainder === 'bearer' ? ({ to: 'bearer', bearer: 0 } as const) : ({ to: remainder } as const)
    expect(apportionInto({ unit: 1, direction: 'down', remainder: policy }, amount, group)).toBe(undefined)
    return [...group.out]
  }
}

test.each([renkei(), publicodes(), zen(), feelin(), jsonLogic()])('$name computes the same yen', async (contender) => {
  const work = createWork()
  for (let round = 0; round < ROUNDS; round++) {
    next(work)
    expect(await contender.share(work.amount, work.weights)).toEqual(kernel('bearer')(work.amount, work.weights))
  }
})

test('json-logic without rounding computes the same quotas', () => {
  const { amount, weights } = createWork()
  const quotas = jsonLogicUnrounded().share(amount, weights) as readonly number[]
  expect(quotas.slice(1).map(Math.floor)).toEqual(kernel('bearer')(amount, weights).slice(1))
})

test.each([['bigint', largestRemainderBigint], ['number', largestRemainderNumber]])('the %s loop computes the same yen', (_, loop) => {
  const work = createWork()
  for (let round = 0; round < ROUNDS; round++) {
    next(work)
    expect(loop(work.amount, work.weights).map(Number)).toEqual(kernel('largest-remainder')(work.amount, work.weights))
  }
})
