import { measure } from 'mitata'
import type { Entry, Section } from '../section.ts'
import { processorTime } from './processor-time.ts'

const RUNS = 31
/** Iterations measured one by one. */
const ALONE = 400
/** Nanoseconds that a run takes at least, for the clock of the processor to be fine enough. */
const LEAST = 20_000_000

export interface Measured {
  readonly section: Section
  /** Median nanoseconds per iteration, by name of the entry. */
  readonly nanoseconds: ReadonlyMap<string, number>
  /** Median nanoseconds of processor time per iteration, of the entries with a limit or a rate. */
  readonly processor: ReadonlyMap<string, number>
  /** Nanoseconds of processor time that nineteen in twenty iterations stay below, of the entries that promise it. */
  readonly p95: ReadonlyMap<string, number>
  /** Bytes, in the order of `section.growths`. */
  readonly grown: readonly number[]
}

export async function measureSection(section: Section): Promise<Measured> {
  const nanoseconds = new Map<string, number>()
  for (const entry of section.entries) {
    for (let i = 0; i < (section.warmUp ?? 0); i++) await entry.run()
    nanoseconds.set(entry.name, (await measure(() => entry.run())).p50)
  }
  return { section, nanoseconds, processor: await processorTimes(section, nanoseconds), p95: await slowestTimes(section), grown: (section.growths ?? []).map((growth) => growth.bytes()) }
}

async function processorTimes({ entries, limits = [], rates = [] }: Section, nanoseconds: ReadonlyMap<string, number>): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>()
  for (const { of } of [...limits, ...rates]) {
    const entry = entries.find(({ name }) => name === of)!
    times.set(of, await medianTime(entry, Math.ceil(LEAST / nanoseconds.get(of)!)))
  }
  return times
}

async function slowestTimes({ entries, slowest = [] }: Section): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>()
  for (const { of } of slowest) times.set(of, await p95Of(entries.find(({ name }) => name === of)!))
  return times
}

async function p95Of(entry: Entry): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < ALONE; run++) {
    const before = processorTime()
    await entry.run()
    times.push(processorTime() - before)
  }
  return times.sort((a, b) => a - b)[Math.floor(ALONE * 0.95)]!
}

async function medianTime(entry: Entry, iterations: number): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const before = processorTime()
    for (let i = 0; i < iterations; i++) await entry.run()
    times.push((processorTime() - before) / iterations)
  }
  return times.sort((a, b) => a - b)[RUNS >> 1]!
}
