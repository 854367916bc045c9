import type { Unit } from './plan.ts'

/** Exponents added, `times` the second; zero exponents vanish. */
export function combineUnits(a: Unit, b: Unit, times: 1 | -1): Unit {
  const unit: Record<string, number> = { ...a }
  for (const [name, exponent] of Object.entries(b)) unit[name] = (unit[name] ?? 0) + times * exponent
  return Object.fromEntries(Object.entries(unit).filter(([, exponent]) => exponent !== 0))
}

export function sameUnit(a: Unit, b: Unit): boolean {
  return Object.keys(combineUnits(a, b, -1)).length === 0
}
