import { causesOf, EXACT, isNone, kindOf } from '../core/kind.ts'
import type { Run } from '../core/run.ts'
import type { Input } from '../core/site.ts'
import type { Apportioning } from './apportioning.ts'

interface Seen {
  kind: number
  causes: number
  /** No weight is in the set. */
  nobody: boolean
}

/** The highest kind of weights, bounds and the bearer's index of a group, and all their causes. */
export function lookAtGroup(run: Run, how: Apportioning, first: number): Readonly<Seen> {
  const seen: Seen = { kind: 0, causes: 0, nobody: true }
  lookAtWeights(run, how, first, seen)
  if (how.lower !== undefined) lookAt(run, how.lower, how, first, seen)
  if (how.upper !== undefined) lookAt(run, how.upper, how, first, seen)
  if (how.bearer !== undefined) add(run, run.cells.status[how.bearer.base + how.bearer.map[first]!]!, seen)
  return seen
}

function lookAtWeights(run: Run, { weight: { base, map }, count, stride }: Apportioning, first: number, seen: Seen): void {
  const { status } = run.cells
  for (let i = 0, at = first; i < count; i++, at += stride) {
    const found = status[base + map[at]!]!
    if (!isNone(found)) seen.nobody = false
    if (found !== EXACT) add(run, found, seen)
  }
}

function lookAt(run: Run, { base, map }: Input, { count, stride }: Apportioning, first: number, seen: Seen): void {
  for (let i = 0, at = first; i < count; i++, at += stride) add(run, run.cells.status[base + map[at]!]!, seen)
}

function add(run: Run, status: number, seen: Seen): void {
  seen.kind = Math.max(seen.kind, kindOf(status))
  seen.causes = run.causes.union(seen.causes, causesOf(status))
}
