import { by, down, exact, less, minus, plus, times, total } from './fraction.mjs'

/** Shares are objects, body → fraction. */
const mapped = (weights, step) => Object.fromEntries(Object.entries(weights).map(([body, value]) => [body, step(value, body)]))

export const sumOf = (weights) => total(Object.values(weights))

/** The same for each. */
export const equal = (bodies) => Object.fromEntries(bodies.map((body) => [body, by(1, bodies.length)]))

/** Each by its figure over the sum. */
export const ratio = (figures) => mapped(figures, (value) => by(value, sumOf(figures)))

/** mix([20, equal(bodies)], [80, ratio(figures)]): parts of a hundred. */
export function mix(...parts) {
  if (less(total(parts.map(([percent]) => percent)), 100) || less(100, total(parts.map(([percent]) => percent)))) throw new Error('not 100 %')
  return mapped(parts[0][1], (_, body) => total(parts.map(([percent, shares]) => times(by(percent, 100), shares[body]))))
}

export const of = (amount, weights) => mapped(ratio(weights), (value) => times(amount, value))
export const only = (bodies, figures) => Object.fromEntries(bodies.map((body) => [body, figures[body]]))
export const each = (figures, step) => mapped(figures, step)
export const added = (...all) => mapped(Object.assign({}, ...all), (_, body) => all.map((shares) => shares[body] ?? exact(0)).reduce(plus))
export const without = (left, right) => mapped(left, (value, body) => minus(value, right[body] ?? 0))

/**
 * Whole yen. With a bearer the others are cut down to the unit and the bearer has the rest; without one the yen cut go one by one
 * to the largest remainders, ties by the order given, else by name.
 */
export function yen(amount, weights, { bearer, unit = 1, order = Object.keys(weights).sort() } = {}) {
  const quotas = of(amount, weights)
  const cut = mapped(quotas, (value) => down(value, unit))
  let rest = exact(amount)[0] - Object.values(cut).reduce((sum, value) => sum + value, 0n)
  if (bearer !== undefined) return { ...cut, [bearer]: cut[bearer] + rest }
  if (unit !== 1) throw new Error('the rest of units above one yen needs a bearer')
  const left = (body) => minus(quotas[body], cut[body])
  for (const body of [...order].sort((one, other) => (less(left(other), left(one)) ? -1 : less(left(one), left(other)) ? 1 : 0))) {
    if (rest === 0n) break
    cut[body] += 1n
    rest -= 1n
  }
  return cut
}
