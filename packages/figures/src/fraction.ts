/** An exact number, denominator positive, not always in lowest terms. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** Reads the `scale` of a unit: `1000`, `1/100`. */
export function parseScale(scale: string): Fraction {
  const [numerator = '1', denominator = '1'] = scale.split('/')
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) }
}

export function multiply(left: Fraction, right: Fraction): Fraction {
  const numerator = left.numerator * right.numerator
  const denominator = left.denominator * right.denominator
  const common = gcd(numerator, denominator) || 1n
  return { numerator: numerator / common, denominator: denominator / common }
}

export function add(left: Fraction, right: Fraction): Fraction {
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  }
}

export function subtract(left: Fraction, right: Fraction): Fraction {
  return add(left, { numerator: -right.numerator, denominator: right.denominator })
}

export function equal(left: Fraction, right: Fraction): boolean {
  return left.numerator * right.denominator === right.numerator * left.denominator
}

/** Rounds to a multiple of `unit`; a half goes away from 0, and directions act on the magnitude. */
export function roundTo(value: Fraction, unit: Fraction, direction: 'down' | 'up' | 'half-up'): Fraction {
  const numerator = value.numerator * unit.denominator
  const denominator = value.denominator * unit.numerator
  const magnitude = numerator < 0n ? -numerator : numerator
  const whole = { down: magnitude / denominator, up: (magnitude + denominator - 1n) / denominator, 'half-up': (2n * magnitude + denominator) / (2n * denominator) }[direction]
  return multiply({ numerator: numerator < 0n ? -whole : whole, denominator: 1n }, unit)
}

/** A number for messages: 1,234, 12.5, or 1/3 where no decimal is exact. */
export function formatDecimal(fraction: Fraction): string {
  const { numerator, denominator } = multiply(fraction, { numerator: 1n, denominator: 1n })
  return isDecimal(denominator) ? decimalText(numerator, denominator) : `${String(numerator)}/${String(denominator)}`
}

function isDecimal(denominator: bigint): boolean {
  let rest = denominator
  for (const factor of [2n, 5n]) while (rest % factor === 0n) rest /= factor
  return rest === 1n
}

function decimalText(numerator: bigint, denominator: bigint): string {
  let places = 0
  let scale = 1n
  while ((numerator * scale) % denominator !== 0n) {
    scale *= 10n
    places++
  }
  const value = (numerator * scale) / denominator
  const digits = String(value < 0n ? -value : value).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${value < 0n ? '-' : ''}${whole}${places === 0 ? '' : `.${digits.slice(-places)}`}`
}
