/** Greatest common divisor of two safe integers; not negative. The rest by division: exact below 2^53, and faster than % on doubles. */
export function gcd(a: number, b: number): number {
  let x = Math.abs(a)
  let y = Math.abs(b)
  while (y !== 0) {
    const rest = x - Math.floor(x / y) * y
    x = y
    y = rest
  }
  return x
}

/** Greatest common divisor; not negative. Continues with numbers as soon as both fit. */
export function bigGcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a
  let y = b < 0n ? -b : b
  while (y > SAFE) {
    const rest = x % y
    x = y
    y = rest
  }
  if (y === 0n) return x
  return BigInt(gcd(Number(y), Number(x % y)))
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER)
