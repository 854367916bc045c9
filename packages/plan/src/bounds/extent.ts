import type { Column } from '../plan.ts'

/** Beyond it no rational is computed, so no bound needs to be larger. */
const LIMIT = 1n << 4096n

/** What is known of a node's cells: numerator, denominator, and magnitude rounded up. `den` is common to all cells if `common`. */
export interface Extent {
  readonly num: bigint
  readonly den: bigint
  readonly size: bigint
  readonly common: boolean
}

export const NOTHING: Extent = { num: 0n, den: 1n, size: 0n, common: true }
export const ANYTHING: Extent = { num: LIMIT, den: LIMIT, size: LIMIT, common: false }

export function extent(size: bigint, den: bigint, common = true, num = size * den): Extent {
  if (den >= LIMIT || num >= LIMIT) return ANYTHING
  return { num, den, size, common }
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

export function lcm(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b
}

export const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b)

/** One extent that holds for all of them: cells that come from one or another. */
export function widest(extents: readonly Extent[]): Extent {
  return extents.reduce((a, b) => {
    const common = a.common && b.common
    const den = common ? lcm(a.den, b.den) : larger(a.den, b.den)
    return common ? extent(larger(a.size, b.size), den) : extent(larger(a.size, b.size), den, false, larger(a.num, b.num))
  }, NOTHING)
}

export function columnExtent(columns: readonly (Column | undefined)[]): Extent {
  return widest(columns.flatMap((column) => (column === undefined ? [] : column.values.map((value) => cellExtent(value, column.den)))))
}

function cellExtent(value: number | string | boolean | null, over: string | undefined): Extent {
  if (typeof value === 'boolean') return extent(1n, 1n)
  if (value === null) return NOTHING
  const [num, den] = partsOf(String(value))
  const [overNum, overDen] = partsOf(over ?? '1')
  const n = larger(num, -num) * overDen
  const d = den * overNum
  return extent((n + d - 1n) / d, d)
}

/** Text that is no rational (the member of an index) counts as nothing. */
function partsOf(text: string): readonly [num: bigint, den: bigint] {
  const parts = /^(-?\d{1,1235})(?:\/([1-9]\d{0,1234}))?$/.exec(text)
  return parts === null ? [0n, 1n] : [BigInt(parts[1]!), BigInt(parts[2] ?? '1')]
}
