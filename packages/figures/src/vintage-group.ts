import type { Observation, Vintage } from './observation.ts'

/** The observations of one vintage: a table has few of them, and rules choose between vintages, never between rows. */
export interface VintageGroup {
  readonly vintage: Vintage
  readonly observations: readonly Observation[]
}

/** The same for equal vintages, different for others. */
export function vintageKey({ time, fiscalYear, edition, published, obtained, quality }: Vintage): string {
  return JSON.stringify([time?.kind, time?.start, fiscalYear, edition, published, obtained, quality])
}

/** Puts observations of equal vintage together, in the order of their first rows. */
export function groupByVintage(observations: readonly Observation[]): readonly VintageGroup[] {
  const groups = new Map<string, { vintage: Vintage; observations: Observation[] }>()
  for (const observation of observations) {
    const key = vintageKey(observation.vintage)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { vintage: observation.vintage, observations: [observation] })
    else group.observations.push(observation)
  }
  return [...groups.values()]
}
