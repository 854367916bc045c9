import type { Line, Plan } from '@renkei/plan'

/** What a cost amounts to in some years: yen, or that it is not settled or does not arise. */
export interface StatedAmount {
  readonly years: readonly number[]
  readonly yen?: string
  readonly mark?: 'undetermined' | 'nil'
}

/** The amount of a line, years with the same one together; nothing where it is not written but computed. */
export function statedAmounts({ hangs }: Line, plan: Plan, years: readonly number[]): readonly StatedAmount[] {
  const node = hangs === undefined ? undefined : plan.nodes[hangs]
  const members = plan.axes.find(({ id }) => id === 'year')?.members ?? []
  if (node?.op !== 'const' || node.value.den !== undefined) return []
  const stated = new Map<string, StatedAmount>()
  for (const year of years) {
    const at = node.axes.includes('year') ? members.indexOf(String(year)) : 0
    const mark = node.value.marks?.[at]
    const amount = mark === undefined ? { yen: String(node.value.values[at]) } : { mark: 'none' in mark ? ('nil' as const) : ('undetermined' as const) }
    const key = JSON.stringify(amount)
    stated.set(key, { ...amount, years: [...(stated.get(key)?.years ?? []), year] })
  }
  return [...stated.values()]
}
