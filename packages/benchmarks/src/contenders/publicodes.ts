import Engine from 'publicodes'
import { population } from '../population.ts'
import type { Contender } from './contender.ts'

/** publicodes: a rule per body, the situation holds amount and weights. `//` is its integer division. */
export function publicodes(): Contender {
  const bodies = population.map((_, i) => String.fromCharCode(97 + i))
  const [first, ...others] = bodies
  const engine = new Engine({
    cost: { question: 'cost', 'par défaut': 0 },
    total: { somme: bodies.map((body) => `weight ${body}`) },
    others: { somme: others.map((body) => `share ${body}`) },
    [`share ${first}`]: 'cost - others',
    ...Object.fromEntries(bodies.map((body) => [`weight ${body}`, { question: 'weight', 'par défaut': 0 }])),
    ...Object.fromEntries(others.map((body) => [`share ${body}`, `(cost * weight ${body}) // total`])),
  })
  return {
    name: 'publicodes',
    share(amount, weights) {
      engine.setSituation({ cost: amount, ...Object.fromEntries(bodies.map((body, i) => [`weight ${body}`, weights[i]!])) })
      return bodies.map((body) => Number(engine.evaluate(`share ${body}`).nodeValue))
    },
  }
}
