import type { Cells } from './cells.ts'

const SAFE = Number.MAX_SAFE_INTEGER
/** A sum or product of safe integers that is not safe itself rounds to at least 2^53, so this tells whether it is exact. */
const safe = (value: number): boolean => value <= SAFE && value >= -SAFE

export type Arithmetic = 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max'

/** Two cells combined in doubles, without allocation. False: nothing is written, the numbers are too wide (or the divisor is zero). */
export function combineDoubles(cells: Cells, fn: Arithmetic, x: number, y: number, out: number): boolean {
  const { num, den } = cells
  const [a, b, ad, bd] = [num[x]!, num[y]!, den[x]!, den[y]!]
  if (ad === 0 || bd === 0) return false
  switch (fn) {
    case 'add':
      return ad === bd ? store(cells, out, a + b, ad) : storeSum(cells, out, a * bd, b * ad, ad * bd)
    case 'sub':
      return ad === bd ? store(cells, out, a - b, ad) : storeSum(cells, out, a * bd, -b * ad, ad * bd)
    case 'mul':
      return store(cells, out, a * b, ad * bd)
    case 'div':
      return b < 0 ? store(cells, out, -a * bd, -b * ad) : b > 0 && store(cells, out, a * bd, b * ad)
    default: {
      const [left, right] = [a * bd, b * ad]
      if (!safe(left) || !safe(right)) return false
      const first = fn === 'min' ? left <= right : left >= right
      return first ? store(cells, out, a, ad) : store(cells, out, b, bd)
    }
  }
}

function storeSum(cells: Cells, out: number, left: number, right: number, den: number): boolean {
  return safe(left) && safe(right) && store(cells, out, left + right, den)
}

/** In lowest terms; + 0 leaves no negative zero. */
function store({ num, den }: Cells, out: number, n: number, d: number): boolean {
  if (!safe(n) || !safe(d)) return false
  const divisor = d === 1 ? 1 : gcd(n, d)
  num[out] = n / divisor + 0
  den[out] = d / divisor
  return true
}

export function gcd(a: number, b: number): number {
  let x = Math.abs(a)
  let y = b
  while (y !== 0) {
    const rest = x % y
    x = y
    y = rest
  }
  return x
}
