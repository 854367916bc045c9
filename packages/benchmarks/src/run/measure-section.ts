import { measure } from 'mitata'
import type { Section } from '../section.ts'

export interface Measured {
  readonly section: Section
  /** Median nanoseconds per iteration, by name of the entry. */
  readonly nanoseconds: ReadonlyMap<string, number>
}

export async function measureSection(section: Section): Promise<Measured> {
  const nanoseconds = new Map<string, number>()
  for (const entry of section.entries) {
    for (let i = 0; i < (section.warmUp ?? 0); i++) await entry.run()
    nanoseconds.set(entry.name, (await measure(() => entry.run())).p50)
  }
  return { section, nanoseconds }
}
