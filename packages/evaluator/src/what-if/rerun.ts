import type { Fraction } from '@renkei/money'
import type { Program } from '../core/program.ts'
import type { Override, Run } from '../core/run.ts'
import type { Site } from '../core/site.ts'

/** Answers open items for a moment: computes what they reach again, reads, and puts everything back. */
export function rerun<T, Bound>(program: Program<Bound>, run: Run, answers: ReadonlyMap<string, Override>, reached: ReadonlySet<Site>, read: () => T): T {
  const saved = [...reached].map((site) => save(run, site))
  const before = run.overrides
  run.overrides = new Map([...before, ...answers])
  program.compute(run, reached)
  const result = read()
  run.overrides = before
  for (const each of saved) restore(run, each)
  return result
}

interface Saved {
  readonly site: Site
  readonly num: Float64Array
  readonly den: Float64Array
  readonly status: Uint32Array
  readonly wide: readonly (readonly [at: number, value: Fraction])[]
}

function save({ cells }: Run, site: Site): Saved {
  const { base } = site
  const end = base + site.step * site.held
  return {
    site,
    num: cells.num.slice(base, end),
    den: cells.den.slice(base, end),
    status: cells.status.slice(base, end),
    wide: [...cells.wide].filter(([at]) => at >= base && at < end),
  }
}

function restore({ cells }: Run, { site, num, den, status, wide }: Saved): void {
  cells.touch(site.number)
  cells.num.set(num, site.base)
  cells.den.set(den, site.base)
  cells.status.set(status, site.base)
  for (const [at, value] of wide) cells.wide.set(at, value)
}
