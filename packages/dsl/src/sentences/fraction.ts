import { parseDecimal } from '@renkei/model'

/** An exact value while a figure is read; leaves this package as text. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

const SCALES: ReadonlyMap<string, bigint> = new Map([
  ['十', 10n], ['百', 100n], ['千', 1_000n], ['万', 10_000n], ['十万', 100_000n], ['百万', 1_000_000n], ['千万', 10_000_000n],
  ['億', 100_000_000n], ['十億', 1_000_000_000n], ['百億', 10_000_000_000n], ['兆', 1_000_000_000_000n],
])
const TERM = /([\d,.]+)([十百千万億兆]*)/g

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b)
}

/** In lowest terms; both not negative, the denominator not zero. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  const common = gcd(numerator, denominator)
  return { numerator: numerator / common, denominator: denominator / common }
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
}

export function product(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator)
}

/** Reads 1,234.5, a form that the scanner found to be well grouped. */
export function readDecimal(text: string): Fraction {
  const { numerator, denominator } = parseDecimal(text)!
  return fraction(numerator, denominator)
}

/** Reads 1億2,000万, 523千 and 12.5: numbers with the powers of ten written after them, added up. */
export function readAmount(text: string): Fraction {
  return [...text.matchAll(TERM)]
    .map(([, digits, scale]) => product(readDecimal(digits!), fraction(SCALES.get(scale!) ?? 1n, 1n)))
    .reduce(plus, fraction(0n, 1n))
}

/** `491000` or `1/3`. */
export function rationalText({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? String(numerator) : `${String(numerator)}/${String(denominator)}`
}
