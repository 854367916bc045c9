import type { State } from '@renkei/plan'
import type { CaseInput, LineResult } from '../run/result.ts'
import { Reference, type ReferenceCell } from './reference.ts'

const MOST = BigInt(Number.MAX_SAFE_INTEGER)

/** The lines of a plan as it stands by the reference, cell by cell: slow, and written for nothing but being read beside the design. */
export function referenceLines({ plan, figures }: CaseInput): readonly LineResult[] {
  const reference = new Reference(plan, figures)
  const members = (axis: string): readonly string[] => plan.axes.find(({ id }) => id === axis)?.members ?? []
  return plan.lines.flatMap((line) =>
    line.years.map((year): LineResult => {
      const at = { year: members('year').indexOf(year) }
      const cells = members(line.bodies).map((_, body) => reference.cell(line.node, { ...at, [line.bodies]: body }))
      const amount = line.conserves === undefined ? undefined : reference.cell(line.conserves, at)
      const state = stateOf(cells, amount)
      const yen = cells.map((cell) => (cell.label === 'not-applicable' && cell.kind === 'none' ? null : String(cell.value.num)))
      return { line: line.id, year, state, ...(state === 'determined' || state === 'provisional' ? { yen } : {}) }
    }),
  )
}

function stateOf(cells: readonly ReferenceCell[], amount: ReferenceCell | undefined): State {
  const has = (kind: ReferenceCell['kind']): boolean => cells.some((cell) => cell.kind === kind)
  const waits = (of: string): boolean => cells.some(({ causes }) => [...causes].some((cause) => cause.startsWith(`${of} `)))
  if (has('error')) return 'error'
  if (has('awaiting')) return waits('consultation') ? 'awaiting-consultation' : waits('figures') ? 'awaiting-figures' : 'not-stated'
  if (!has('exact')) {
    const label = cells.find((cell) => cell.label !== 'not-applicable')?.label ?? 'not-applicable'
    return label === 'nil' ? 'no-cost' : label
  }
  const yen = cells.map(({ value }) => BigInt(value.num))
  const size = yen.reduce((sum, each) => sum + (each < 0n ? -each : each), 0n)
  const total = yen.reduce((sum, each) => sum + each, 0n)
  const isKept = amount === undefined || amount.kind === 'awaiting' || amount.kind === 'error' || (BigInt(amount.value.num) === total && BigInt(amount.value.den) === 1n)
  if (cells.some(({ value }) => BigInt(value.den) !== 1n) || size > MOST || !isKept) return 'error'
  return waits('estimate') ? 'provisional' : 'determined'
}
