import { sameUnit, type Column, type Recorded } from '@renkei/plan'
import { Refused } from '../refusal.ts'
import type { Sym } from '../sym.ts'
import type { Unfolding } from '../unfolding.ts'
import { fixedLeaf, inputLeaf, read } from './leaf.ts'
import { nodeOf, type Operator } from './operator.ts'

/** A value of the text: amounts and prices are input cells, sets and percentages are literals. */
export const constant: Operator = (u, id, at) => {
  const { value, type, label, estimate = false } = nodeOf(u, id, 'const')
  const typed = type.kind === 'number' && (Object.keys(type.unit).length > 0 || (label !== undefined && !isSet(value)))
  const found = read(u, id, value, at)
  const waits = found.mark !== undefined && 'waiting' in found.mark
  const fixed = (typed && found.value !== 0) || waits || found.value === null ? undefined : fixedLeaf(u, id, value, at)
  return fixed ?? inputLeaf(u, id, { kind: 'const', node: id }, value, at, 'figures', estimate)
}

/** Ones for who is in: no number that anybody types. */
function isSet({ values }: Column): boolean {
  return values.every((value) => value === 1 || value === 0 || value === null)
}

/** A figure of a table. */
export const figure: Operator = (u, id, at) => {
  const { key, type } = nodeOf(u, id, 'figure')
  const found = Object.hasOwn(u.snapshot.figures, key) ? u.snapshot.figures[key] : undefined
  if (found !== undefined && type.kind === 'number' && !sameUnit(found.unit, type.unit)) throw new Refused('misfit', id)
  if (type.kind === 'index') return indexOf(u, id, at, found?.column)
  const { position } = read(u, id, found?.column, at)
  const final = (found?.qualityAt?.[position] ?? found?.quality ?? 'final') === 'final'
  return inputLeaf(u, id, { kind: 'figure', node: id, key }, found?.column, at, 'figures', !final)
}

function indexOf(u: Unfolding, id: string, at: Readonly<Record<string, number>>, column: Parameters<typeof fixedLeaf>[2] | undefined): Sym {
  const fixed = column === undefined ? undefined : fixedLeaf(u, id, column, at)
  if (fixed === undefined) throw new Refused('moving-index', id)
  return fixed
}

/** Something to be decided: the decision, or an empty cell for it. */
export const open: Operator = (u, id, at) => {
  const { item } = nodeOf(u, id, 'open')
  const waiting = u.plan.open.find((each) => each.id === item)?.waiting ?? 'not-stated'
  return inputLeaf(u, id, { kind: 'open', node: id, item }, known(u, u.snapshot.decisions, item)?.column, at, waiting)
}

/** What was decided or paid, else what the rules give. */
export const recorded: Operator = (u, id, at) => {
  const { slot, else: fallback, fallback: how } = nodeOf(u, id, 'recorded')
  const record = known(u, u.snapshot.records, slot)
  const given = record === undefined ? { value: null } : read(u, id, record.column, at)
  if (record !== undefined && isPartial(u, id, at, record, fallback)) throw new Refused('misfit', id)
  if (record !== undefined && (given.value !== null || ('mark' in given && given.mark !== undefined))) {
    return inputLeaf(u, id, { kind: 'recorded', node: id, slot }, record.column, at, 'figures')
  }
  const otherwise = u.cell(fallback, at)
  return how === 'estimate' && !otherwise.fixedNone ? { ...otherwise, estimate: true } : otherwise
}

/** A record that has some members of its group and lacks others that the fallback has is an error. */
function isPartial(u: Unfolding, id: string, at: Readonly<Record<string, number>>, record: Recorded, fallback: string): boolean {
  const spots = groupOf(u, u.node(id).axes.filter((axis) => record.group.includes(axis)), at)
  const there = spots.map((spot) => {
    const { value, mark } = read(u, id, record.column, spot)
    return value !== null || mark !== undefined
  })
  const lacking = spots.some((spot, i) => !there[i] && u.cell(fallback, spot).now !== 'none')
  return there.includes(true) && lacking
}

function groupOf(u: Unfolding, axes: readonly string[], at: Readonly<Record<string, number>>): Readonly<Record<string, number>>[] {
  return axes.reduce<Readonly<Record<string, number>>[]>((spots, axis) => spots.flatMap((spot) => u.members(axis).map((_, i) => ({ ...spot, [axis]: i }))), [at])
}

/** What was decided by the day the figures are read. */
function known(u: Unfolding, table: Readonly<Record<string, Recorded>>, key: string): Recorded | undefined {
  const found = Object.hasOwn(table, key) ? table[key] : undefined
  return found !== undefined && found.decided <= u.snapshot.asOf ? found : undefined
}
