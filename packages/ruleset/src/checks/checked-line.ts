import { amountOf, lineId, type Cost, type Expected, type Programme } from '@renkei/compiler'
import { stateWords, type LineOutcome, type Outcome, type Plan } from '@renkei/plan'
import type { CheckNote, Compared } from './check-result.ts'

type ExpectedOfLine = Extract<Expected, { readonly kind: 'share' | 'total' | 'state' }>
type Found = Pick<LineOutcome, 'state' | 'total' | 'yen'> & { readonly openPart?: string; readonly isStated?: true }

function foundFor({ programme: number, cost, year, kind }: Expected, outcome: Outcome, programmes: readonly Programme[]): Found | undefined {
  const programme = programmes.find((one) => one.number === number)
  const costs = programme?.costs ?? []
  const found = (name: string): Found | undefined => {
    const own = costs.find((one) => one.name === name)
    return outcome.lines.find((line) => line.line === lineId(number, name) && line.year === String(year)) ?? (own && programme && kind !== 'state' ? statedCost(own, programme, year, outcome) : undefined)
  }
  const isWhole = costs.some(({ name, kind }) => name === cost && kind === 'total')
  return (isWhole ? sumOfParts(costs.filter(isPart).map(({ name }) => ({ name, line: found(name) }))) : undefined) ?? found(cost)
}

/** Of a cost that nobody bears as such, as one from which income is taken off first, what the text says that it comes to. */
function statedCost(cost: Cost, programme: Programme, year: number, outcome: Outcome): Found | undefined {
  if (outcome.lines.some(({ line }) => line === lineId(programme.number, cost.name))) return undefined
  const amount = amountOf(cost, programme, year)
  if (amount.kind === 'yen') return { state: 'determined', total: Number(amount.value), isStated: true }
  return { state: amount.kind === 'nil' ? 'no-cost' : 'awaiting-figures', isStated: true }
}

/** What makes the printed cost: its items, an increment taken out of one, その他の経費. */
function isPart({ kind, excess }: Cost): boolean {
  return kind === 'item' || kind === 'rest' || (kind === 'conditional' && excess !== undefined)
}

/** 事業費 has no burden of its own; it is the sum of its parts where all of them are settled. */
function sumOfParts(parts: readonly { readonly name: string; readonly line: Found | undefined }[]): Found | undefined {
  const unsettled = parts.find(({ line }) => line?.total === undefined)
  if (parts.length === 0) return undefined
  if (unsettled) return { state: unsettled.line?.state ?? 'not-applicable', openPart: unsettled.name }
  const state = parts.some(({ line }) => line?.state === 'provisional') ? 'provisional' : 'determined'
  return { state, total: parts.reduce((sum, { line }) => sum + (line?.total ?? 0), 0) }
}

/** Where yen are expected and there are none yet, it is not known whether the check holds. */
export function checkedLine(expected: ExpectedOfLine, outcome: Outcome, plan: Plan, programmes: readonly Programme[]): Compared {
  const found = foundFor(expected, outcome, programmes)
  const state = found?.state ?? 'not-applicable'
  if (expected.kind === 'state') return { holds: expected.state === stateWords.ja[state], expected: { state: expected.state }, actual: { state } }
  const wanted = { expected: { yen: expected.yen } }
  if (found?.openPart !== undefined) return { ...wanted, holds: 'unknown', actual: { state }, note: { why: 'open-part', cost: found.openPart } }
  const yen = expected.kind === 'total' ? found?.total : found?.yen?.[plan.axes.find((axis) => axis.id === 'body')!.members.indexOf(expected.body)]
  if (yen === null) return { ...wanted, holds: false, actual: { state: 'not-applicable' }, note: whyNothing(expected, found, plan) }
  if (expected.kind === 'share' && found?.isStated) return { ...wanted, holds: false, actual: { state: 'not-applicable' }, note: { why: 'not-borne' } }
  if (typeof yen !== 'number') return { ...wanted, holds: isOpen(found) ? 'unknown' : false, actual: { state } }
  return { ...wanted, holds: String(yen) === expected.yen, actual: { yen: String(yen) } }
}

function isOpen(found: Found | undefined): boolean {
  return found !== undefined && (found.state === 'bounded' || found.state === 'not-stated' || found.state.startsWith('awaiting'))
}

/** Who is paid does not pay. */
function whyNothing(expected: ExpectedOfLine, found: Found | undefined, { lines }: Plan): CheckNote {
  const payees = lines.find(({ id }) => id === lineId(expected.programme, expected.cost))?.payment?.payees?.[String(expected.year)] ?? []
  if (expected.kind !== 'share' || !payees.includes(expected.body)) return { why: 'outside' }
  return { why: 'receives', ...(found?.total === undefined ? {} : { yen: found.total }) }
}
