import { by, down, minus, times } from '../oracle/fraction.mjs'
import { paid } from '../oracle/rows.mjs'

const cost = 65_000_000
const grant = down(by(cost, 2))
const own = 100_000n
const bond = down(minus(minus(cost, grant), own), 100_000)
const counted = down(times(bond, by(70, 100)))
const real = BigInt(cost) - grant - counted - own
const support = down(by(real, 3))
if (bond !== 32_400_000n || counted !== 22_680_000n || real !== 9_720_000n || support !== 3_240_000n) throw new Error('not as published')

const later = Array.from({ length: 11 }, (_, at) => 2018 + at)

/** One third of what is left, borne in the year of the work and paid in twelve equal parts. */
export const expected = [
  ...paid(2017, 1, '県支援額', { 鳥取県: support }),
  ...later.flatMap((year) => paid(year, 1, '県支援額', { 鳥取県: 0n })),
  ...[2017, ...later].flatMap((year) => paid(year, 1, '県支援額の交付額', { 鳥取県: support / 12n }, { part: '納付' })),
]
