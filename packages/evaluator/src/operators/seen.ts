import { causesOf, kindOf } from '../core/kind.ts'
import type { Run } from '../core/run.ts'
import type { Input } from '../core/site.ts'
import type { Members } from './apportioning.ts'

/** The highest kind of some cells, and all their causes. */
export interface Seen {
  kind: number
  causes: number
}

export function see(run: Run, status: number, seen: Seen): void {
  seen.kind = Math.max(seen.kind, kindOf(status))
  seen.causes = run.causes.union(seen.causes, causesOf(status))
}

/** Looks at the cells of a group's members. */
export function seeMembers(run: Run, { site, map }: Input, { count, stride }: Members, first: number, seen: Seen): void {
  const start = run.start(site)
  for (let i = 0, at = first; i < count; i++, at += stride) see(run, run.cells.status[start + map[at]!]!, seen)
}
