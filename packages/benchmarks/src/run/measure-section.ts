import { measure } from 'mitata'
import type { Section } from '../section.ts'

const RUNS = 31

export interface Measured {
  readonly section: Section
  /** Median nanoseconds per iteration, by name of the entry. */
  readonly nanoseconds: ReadonlyMap<string, number>
  /** Median nanoseconds of processor time per iteration, of the entries whose rate was promised. */
  readonly processor: ReadonlyMap<string, number>
  /** Bytes, in the order of `section.growths`. */
  readonly grown: readonly number[]
}

export async function measureSection(section: Section): Promise<Measured> {
  const nanoseconds = new Map<string, number>()
  for (const entry of section.entries) {
    for (let i = 0; i < (section.warmUp ?? 0); i++) await entry.run()
    nanoseconds.set(entry.name, (await measure(() => entry.run())).p50)
  }
  return { section, nanoseconds, processor: processorTimes(section), grown: (section.growths ?? []).map((growth) => growth.bytes()) }
}

/** What others do on the machine meanwhile does not count. */
function processorTimes({ entries, rates = [] }: Section): ReadonlyMap<string, number> {
  return new Map(rates.map(({ of }) => {
    const entry = entries.find(({ name }) => name === of)!
    const times = Array.from({ length: RUNS }, () => {
      const before = process.cpuUsage()
      entry.run()
      const { user, system } = process.cpuUsage(before)
      return (user + system) * 1_000
    })
    return [of, times.sort((a, b) => a - b)[RUNS >> 1]!]
  }))
}
