import { expect, test } from 'vitest'
import { sharedWhole } from './arbitrary.ts'

/** 山形市, 村山市, 天童市, 河北町, 大石田町, 寒河江市 in 令和2年; 山形市 takes the rest of every component. */
const population = [247_590, 22_516, 62_140, 17_641, 6_577, 40_189]

/** By year of joining: R8 four bodies, R9 with 天童市, R10 with 寒河江市. */
const joined = [2026, 2026, 2027, 2026, 2026, 2028]

function share(amount: number, year: number, weight: readonly number[]): readonly number[] {
  const weights = weight.map((each, i) => (joined[i]! <= year ? each : null))
  const { shares } = sharedWhole({ amount, weights, remainder: { to: 'bearer', bearer: 0 } })
  return shares.map((each) => Number(each?.num ?? 0))
}
const equally = (amount: number, year: number) => share(amount, year, [1, 1, 1, 1, 1, 1])
const byPopulation = (amount: number, year: number) => share(amount, year, population)
const sum = (...parts: readonly (readonly number[])[]) => parts.reduce((total, part) => total.map((yen, i) => yen + part[i]!))
const difference = (after: readonly number[], before: readonly number[]) => after.map((yen, i) => yen - before[i]!)

test('programme 28 in R8: three components, each with its own remainder', () => {
  const net = sum(equally(1_320_000, 2026), byPopulation(453_000, 2026), byPopulation(900_000, 2026))
  expect(net).toEqual([1_468_169, 433_504, 0, 411_094, 360_233, 0])
})

test('programme 28 in R9: an entrant, and R8’s content shared again with it', () => {
  const settlement = difference(byPopulation(900_000, 2027), byPopulation(900_000, 2026))
  expect(settlement).toEqual([-131_979, -12_002, 156_891, -9_404, -3_506, 0])
  const net = sum(equally(1_320_000, 2027), byPopulation(453_000, 2027), byPopulation(600_000, 2027), settlement)
  expect(net).toEqual([863_409, 318_509, 604_453, 306_707, 279_922, 0])
})

test('programme 28 in R10: a second entrant, and two pools shared again', () => {
  const settlement = sum(
    difference(byPopulation(900_000, 2028), byPopulation(900_000, 2027)),
    difference(byPopulation(600_000, 2028), byPopulation(600_000, 2027)),
  )
  expect(settlement).toEqual([-105_560, -9_600, -26_495, -7_521, -2_804, 151_980])
  const net = sum(equally(1_320_000, 2028), byPopulation(453_000, 2028), byPopulation(500_000, 2028), settlement)
  expect(net).toEqual([709_304, 264_496, 342_802, 254_863, 232_997, 468_538])
})
