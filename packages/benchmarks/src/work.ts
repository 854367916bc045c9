import { population } from './population.ts'

/**
 * The same sequence of work for every side: before each sharing, one weight and the amount change. Weights are written in place, so that
 * changing them costs every side the same.
 */
export interface Work {
  readonly weights: number[]
  amount: number
  step: number
}

export function createWork(): Work {
  return { weights: [...population], amount: 491_000, step: 0 }
}

/** Moves on to the next amount and weights; the index of the weight that changed. */
export function next(work: Work): number {
  const changed = work.step % population.length
  work.weights[changed] = population[changed]! - ((work.step * 7_919) % 997)
  work.amount = 100_000 + ((work.step * 104_729) % 9_900_000)
  work.step += 1
  return changed
}
