import type { Fraction } from '@renkei/money'
import type { Program } from '../core/program.ts'
import type { Override, Run } from '../core/run.ts'
import type { Site } from '../core/site.ts'

/** Answers open items for a moment: computes what they reach again, reads, and puts everything back. */
export function rerun<T>(program: Program, run: Run, answers: ReadonlyMap<string, Override>, groups: readonly number[], read: () => T): T {
  const sites = groups.flatMap((at) => program.placement.groups[at]!)
  const saved = sites.map((site) => save(run, site))
  const before = run.overrides
  run.overrides = new Map([...before, ...answers])
  program.compute(run, groups)
  const result = read()
  run.overrides = before
  sites.forEach((site, i) => restore(run, site, saved[i]!))
  return result
}

interface Saved {
  readonly num: Float64Array
  readonly den: Float64Array
  readonly status: Uint32Array
  readonly wide: readonly (readonly [at: number, value: Fraction])[]
}

function save({ cells }: Run, { base, shape: { size } }: Site): Saved {
  return {
    num: cells.num.slice(base, base + size),
    den: cells.den.slice(base, base + size),
    status: cells.status.slice(base, base + size),
    wide: [...cells.wide].filter(([at]) => at >= base && at < base + size),
  }
}

function restore({ cells }: Run, { base }: Site, { num, den, status, wide }: Saved): void {
  cells.num.set(num, base)
  cells.den.set(den, base)
  cells.status.set(status, base)
  for (const [at, value] of wide) cells.wide.set(at, value)
}
