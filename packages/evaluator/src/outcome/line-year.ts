import type { LineOutcome } from '@renkei/plan'
import type { Run } from '../core/run.ts'
import { startOf } from '../core/site.ts'
import type { Place } from './place.ts'
import { readLine } from './read-line.ts'

/** One line in one year while the outcome is being put together. */
export interface LineYear extends Omit<LineOutcome, 'line' | 'year' | 'causes'> {
  readonly place: Place
  /** A cause set of the run. */
  readonly causes: number
}

/** A line in a year, kept: its numbers stay when the cells are written anew. */
export function lineYear(run: Run, place: Place): LineYear {
  const concerned = run.concerned(place.count)
  const { state, causes, total, hanging } = readLine(run, place, concerned)
  const members: boolean[] = []
  for (let i = 0; i < place.count; i++) members.push(concerned[i] === 1)
  if (total !== undefined) return { place, state, members, causes, yen: yenOf(run, place, concerned), total }
  return hanging === undefined ? { place, state, members, causes } : { place, state, members, causes, hanging }
}

function yenOf({ cells: { num } }: Run, { node, yearAt, count }: Place, concerned: Uint8Array): readonly (number | null)[] {
  const first = startOf(node, yearAt)
  const yen: (number | null)[] = []
  for (let i = 0; i < count; i++) yen.push(concerned[i] === 1 ? num[first + i]! : null)
  return yen
}

/** Lines without a number that is settled, whatever they wait for. */
export function isOpen({ state }: LineYear): boolean {
  switch (state) {
    case 'bounded':
    case 'awaiting-consultation':
    case 'awaiting-figures':
    case 'not-stated':
    case 'error':
      return true
    default:
      return false
  }
}
