import { normaliseName } from './text.ts'
import { BASE_UNITS, UNITS } from './unit-table.ts'

/** A unit as written, and what one of it is in base units: 千円 is 1000 yen. */
export interface UnitReading {
  readonly name: string
  /** Exponents of base units: 円/人 is `{ yen: 1, person: -1 }`; `{}` is a plain ratio. */
  readonly unit: Readonly<Record<string, number>>
  /** Base units in one of `name`, as a canonical rational: `1000`, `1/100`. */
  readonly scale: string
}

type Exponents = ReadonlyMap<string, number>
interface Factor {
  readonly unit: Exponents
  readonly numerator: bigint
  readonly denominator: bigint
}

const MULTIPLIERS: ReadonlyMap<string, bigint> = new Map([
  ['十', 10n], ['百', 100n], ['千', 1_000n], ['万', 10_000n], ['十万', 100_000n], ['百万', 1_000_000n], ['千万', 10_000_000n],
  ['億', 100_000_000n], ['十億', 1_000_000_000n], ['百億', 10_000_000_000n], ['兆', 1_000_000_000_000n],
])
const ONE: Factor = { unit: new Map(), numerator: 1n, denominator: 1n }

const KNOWN: ReadonlyMap<string, Factor> = new Map(
  UNITS.flatMap(({ names, unit, scale }) => {
    const [numerator = '1', denominator = '1'] = scale.split('/')
    const factor: Factor = { unit: new Map(Object.entries(unit)), numerator: BigInt(numerator), denominator: BigInt(denominator) }
    return names.map((name) => [normaliseName(name), factor] as const)
  }),
)

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b)
}

function combine(left: Factor, right: Factor, sign: 1 | -1): Factor {
  const unit = new Map(left.unit)
  for (const [base, exponent] of right.unit) {
    const sum = (unit.get(base) ?? 0) + sign * exponent
    if (sum === 0) unit.delete(base)
    else unit.set(base, sum)
  }
  const [over, under] = sign === 1 ? [right.numerator, right.denominator] : [right.denominator, right.numerator]
  const numerator = left.numerator * over
  const denominator = left.denominator * under
  const common = gcd(numerator, denominator)
  return { unit, numerator: numerator / common, denominator: denominator / common }
}

function known(name: string, declared: ReadonlySet<string>): Factor | undefined {
  if (declared.has(name)) return { ...ONE, unit: new Map([[name, 1]]) }
  return KNOWN.get(name)
}

function atom(name: string, declared: ReadonlySet<string>): Factor | undefined {
  const whole = known(name, declared)
  if (whole !== undefined) return whole
  const multiplier = /^[十百千万億兆]+/.exec(name)?.[0] ?? ''
  const scale = MULTIPLIERS.get(multiplier)
  const base = known(name.slice(multiplier.length), declared)
  return scale === undefined || base === undefined ? undefined : combine({ ...ONE, numerator: scale }, base, 1)
}

function product(text: string, declared: ReadonlySet<string>): Factor | undefined {
  const whole = atom(text, declared)
  if (whole !== undefined) return whole
  const factors = text.split(/[・*×]/).map((name) => atom(name, declared))
  if (factors.length === 1) return undefined
  return factors.reduce<Factor | undefined>((left, right) => (left && right ? combine(left, right, 1) : undefined), ONE)
}

/** 1人当たり円, 一人当たりの円, 1件につき円 → 円/人; everything else unchanged. */
function perToQuotient(text: string): string {
  const match = /^[1一]?(.+?)(?:当たり|当り|あたり|につき)の?(.+)$/.exec(text)
  return match === null ? text : `${match[2]!}/${match[1]!}`
}

function scaleText({ numerator, denominator }: Factor): string {
  return denominator === 1n ? String(numerator) : `${String(numerator)}/${String(denominator)}`
}

/**
 * Reads a unit as authors write it: 円, 千円, ㎡, ％, 人・日, 円/人, 1人当たり円. A name in `declared` is a base unit of its own.
 * Undefined where a name in it is unknown.
 */
export function parseUnit(text: string, declared: Iterable<string> = []): UnitReading | undefined {
  const names = new Set([...declared].map(normaliseName))
  const [first = '', ...rest] = perToQuotient(normaliseName(text)).split('/')
  const parts = [first, ...rest].map((part) => product(part, names))
  const [start, ...under] = parts
  const read = under.reduce((left, right) => (left && right ? combine(left, right, -1) : undefined), start)
  return read === undefined ? undefined : { name: text.trim(), unit: Object.fromEntries(read.unit), scale: scaleText(read) }
}

/** True where two units measure the same thing; scales are not compared. */
export function sameUnit(left: Readonly<Record<string, number>>, right: Readonly<Record<string, number>>): boolean {
  const keys = Object.keys(left)
  return keys.length === Object.keys(right).length && keys.every((key) => left[key] === (Object.hasOwn(right, key) ? right[key] : 0))
}

function power(base: string, exponent: number, language: 'ja' | 'en'): string {
  const name = Object.hasOwn(BASE_UNITS, base) ? BASE_UNITS[base]![language] : base
  return exponent === 1 ? name : `${name}^${String(exponent)}`
}

/** The name of a unit in base form: 円/人, yen/persons; empty for a plain ratio. */
export function formatUnit(unit: Readonly<Record<string, number>>, language: 'ja' | 'en'): string {
  const parts = Object.entries(unit)
  const over = parts.filter(([, exponent]) => exponent > 0).map(([base, exponent]) => power(base, exponent, language))
  const under = parts.filter(([, exponent]) => exponent < 0).map(([base, exponent]) => power(base, -exponent, language))
  const numerator = over.length === 0 && under.length > 0 ? '1' : over.join('・')
  return [numerator, ...under].join('/')
}
