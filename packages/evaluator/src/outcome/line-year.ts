import type { LineOutcome, State } from '@renkei/plan'
import type { Run } from '../core/run.ts'
import type { LineSites } from '../prepare.ts'

/** One line in one year while the outcome is being put together. */
export interface LineYear {
  readonly sites: LineSites
  readonly year: string
  readonly state: State
  readonly members?: readonly boolean[]
  /** A cause set of the run. */
  readonly causes: number
  readonly yen?: readonly (number | null)[]
  readonly total?: number
  readonly hanging?: number
  readonly low?: readonly (number | null)[]
  readonly high?: readonly (number | null)[]
  readonly slack?: number
  readonly unbounded?: NonNullable<LineOutcome['unbounded']>
  readonly trial?: readonly (number | null)[]
}

/** Lines without a number that is settled, whatever they wait for. */
export function isOpen({ state }: LineYear): boolean {
  return state === 'bounded' || state === 'error' || state === 'not-stated' || state.startsWith('awaiting')
}

/** Number of bodies of a line. */
export function bodyCount(run: Run, { line }: LineSites): number {
  return run.layout.members(line.bodies).length
}
