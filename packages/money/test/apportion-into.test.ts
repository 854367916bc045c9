import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apportionInto, createGroup, type GroupRule, type RemainderPolicy } from '../src/index.ts'
import { apportionWhole, directions, policies, unit, weight } from './arbitrary.ts'

/** Integers of every size a double holds, so that one digit, two digits and bigints are all reached. */
const large = fc.integer({ min: 0, max: 53 }).chain((bits) => fc.bigInt(0n, (1n << BigInt(bits)) - 1n).map(Number))
const anyWeights = fc.oneof(
  fc.array(weight, { maxLength: 40 }),
  fc.array(fc.oneof(large, fc.constant(null)), { maxLength: 12 }),
  fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 300 }),
  fc.array(weight, { minLength: 100, maxLength: 300 }),
)
const anyAmount = fc.oneof(large, large.map((value) => -value), fc.integer({ min: -3_000, max: 3_000 }))

function policyOf(to: RemainderPolicy['to'], bearer: number, otherwise: number | undefined): RemainderPolicy {
  return to === 'bearer' ? { to, bearer, ...(otherwise !== undefined && { otherwise }) } : { to }
}

function into(rule: GroupRule, amount: number, weights: readonly (number | null)[]) {
  const out = new Float64Array(weights.length)
  const group = createGroup(Float64Array.from(weights, (each) => each ?? Number.NaN), out, weights.length)
  const fault = apportionInto(rule, amount, group)
  return fault ?? Array.from(out, (share) => (Number.isNaN(share) ? null : share))
}

test('apportionInto gives the shares and faults of apportion', () => {
  const law = fc.property(
    fc.constantFrom(...policies), fc.constantFrom(...directions), unit, anyAmount, anyWeights, fc.nat(12), fc.option(fc.nat(12), { nil: undefined }),
    (to, direction, unit, amount, weights, bearer, otherwise) => {
      const rule = { unit, direction, remainder: policyOf(to, bearer, otherwise) }
      const apportioned = apportionWhole({ ...rule, amount, weights })
      const expected = apportioned.ok ? apportioned.shares.map((share) => share && share.num) : apportioned.error
      expect(into(rule, amount, weights)).toEqual(expected)
    },
  )
  fc.assert(law, { numRuns: 5_000 })
})
