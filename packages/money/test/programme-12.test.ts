import { expect, test } from 'vitest'
import { apportion, fromInteger, toSafeInteger } from '../src/index.ts'

/** 国勢調査 令和2年, the fourteen bodies of the 山形連携中枢都市圏 by ascending 団体コード. */
const population = [247_590, 40_189, 29_110, 22_516, 62_140, 47_682, 14_971, 13_725, 10_746, 17_641, 4_956, 6_366, 7_646, 6_577]

/** 1円未満切捨て, the rest borne by 山形市. */
function shareByPopulation(amount: number) {
  const apportioned = apportion({
    amount: fromInteger(amount),
    weights: population.map(fromInteger),
    unit: fromInteger(1),
    direction: 'down',
    remainder: { to: 'bearer', bearer: 0 },
  })
  return apportioned.ok && apportioned.shares.map((share) => share && toSafeInteger(share))
}

test('programme 12 in 令和7年度: 491,000 yen by population', () => {
  expect(shareByPopulation(491_000)).toEqual([
    228_580, 37_101, 26_873, 20_786, 57_366, 44_019, 13_820, 12_670, 9_920, 16_285, 4_575, 5_876, 7_058, 6_071,
  ])
})

test('programme 12 in 令和8年度: 390,000 yen by population', () => {
  expect(shareByPopulation(390_000)).toEqual([
    181_561, 29_469, 21_345, 16_510, 45_566, 34_964, 10_977, 10_064, 7_879, 12_935, 3_634, 4_668, 5_606, 4_822,
  ])
})
