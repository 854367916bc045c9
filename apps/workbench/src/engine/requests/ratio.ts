/** An exact number: numerator and denominator. */
export type Ratio = readonly [num: bigint, den: bigint]

/** 3, 1/1000. */
export function ratioOf(text = '1'): Ratio {
  const [num = '0', den = '1'] = text.split('/')
  return [BigInt(num), BigInt(den)]
}

export function times(...ratios: readonly Ratio[]): Ratio {
  return ratios.reduce(([n, d], [num, den]) => [n * num, d * den])
}

export function plus([n, d]: Ratio, [num, den]: Ratio): Ratio {
  return [n * den + num * d, d * den]
}

export function inverse([num, den]: Ratio): Ratio {
  return [den, num]
}

/** To a whole number, half up. */
export function rounded([num, den]: Ratio): Ratio {
  return [(2n * num + den) / (2n * den), 1n]
}

/** As people type it, or nothing where it has no end within six decimals. */
export function decimalOf([num, den]: Ratio): string | undefined {
  if ((num * 1_000_000n) % den !== 0n) return undefined
  const digits = String((num * 1_000_000n) / den).padStart(7, '0')
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '')
}
