import type { State } from '@renkei/plan'

const open: ReadonlySet<State> = new Set(['bounded', 'awaiting-consultation', 'awaiting-figures', 'not-stated', 'error'])

/** True where there is no settled number yet. */
export function isOpenState(state: State): boolean {
  return open.has(state)
}
