/** Exact fractions: [numerator, denominator], BigInt, lowest terms, denominator above zero. Imports nothing of the project. */

const gcd = (a, b) => (b === 0n ? a : gcd(b, a % b))

export function fraction(numerator, denominator = 1n) {
  const sign = denominator < 0n ? -1n : 1n
  const common = gcd(numerator < 0n ? -numerator : numerator, denominator * sign) || 1n
  return [(numerator * sign) / common, (denominator * sign) / common]
}

/** A fraction, a whole number, or a text such as 1,234 or 7.50. */
export function exact(value) {
  if (Array.isArray(value)) return value
  if (typeof value !== 'string') return fraction(BigInt(value))
  const [whole, decimals = ''] = value.replaceAll(',', '').split('.')
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length))
}

const over = (step) => (left, right) => step(exact(left), exact(right))

export const plus = over(([a, b], [c, d]) => fraction(a * d + c * b, b * d))
export const minus = over(([a, b], [c, d]) => fraction(a * d - c * b, b * d))
export const times = over(([a, b], [c, d]) => fraction(a * c, b * d))
export const by = over(([a, b], [c, d]) => fraction(a * d, b * c))
export const less = over(([a, b], [c, d]) => a * d < c * b)
export const smaller = (left, right) => (less(left, right) ? exact(left) : exact(right))
export const larger = (left, right) => (less(left, right) ? exact(right) : exact(left))
export const total = (values) => values.reduce(plus, [0n, 1n])

/** Down to a whole multiple of the unit, by magnitude: a whole number. */
export function down(value, unit = 1) {
  const [a, b] = by(value, unit)
  return (a / b) * BigInt(unit)
}
