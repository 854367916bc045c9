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
  const measured = { nanoseconds: new Map<string, number>(), processor: new Map<string, number>(), p95: new Map<string, number>() }
  for (const entry of section.entries) await measureEntry(entry, section, measured)
  return { section, ...measured, grown: (section.growths ?? []).map((growth) => growth.bytes()) }
}

type Times = Record<'nanoseconds' | 'processor' | 'p95', Map<string, number>>

/** All of one entry before the next, which may use the same code in another way than the one for which the engine has compiled it. */
async function measureEntry(entry: Entry, { warmUp = 0, limits = [], rates = [], slowest = [] }: Section, { nanoseconds, processor, p95 }: Times): Promise<void> {
  const { name } = entry
  for (let i = 0; i < warmUp; i++) await entry.run()
  const { p50 } = await measure(() => entry.run())
  nanoseconds.set(name, p50)
  if ([...limits, ...rates].some(({ of }) => of === name)) processor.set(name, await medianTime(entry, Math.ceil(LEAST / p50)))
  if (slowest.some(({ of }) => of === name)) p95.set(name, await p95Of(entry))
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
