import { PlanBuilder, type Axis, type ValueType } from '@renkei/plan'
import { expect, test } from 'vitest'

const axes: readonly Axis[] = [
  { id: 'year', of: 'year', members: ['2025', '2026'] },
  { id: 'body', of: 'body', members: ['062014', '062065'] },
]
const yen: ValueType = { kind: 'number', unit: { yen: 1 }, whole: true }
const base = { axes: ['year'], type: yen, origin: 0 }
const line = { programme: '1', cost: '運営費', years: ['2025'], bodies: 'body', part: 'share', inTotal: true, origin: 0 } as const

test('equal nodes become one, a different origin keeps them apart', () => {
  const builder = new PlanBuilder(axes)
  const first = builder.node({ op: 'figure', key: 'a' }, base)
  expect(builder.node({ op: 'figure', key: 'a' }, { ...base, label: '人口' })).toBe(first)
  expect(builder.node({ op: 'figure', key: 'a' }, { ...base, origin: 1 })).not.toBe(first)
  expect(builder.typeOf(first)).toEqual(yen)
  expect(builder.axesOf(first)).toEqual(['year'])
})

test('build leaves out what nothing reads and numbers densely in dependency order', () => {
  const builder = new PlanBuilder(axes)
  builder.node({ op: 'figure', key: 'unread' }, base)
  const a = builder.node({ op: 'figure', key: 'a' }, base)
  const b = builder.node({ op: 'figure', key: 'b' }, base)
  const sum = builder.node({ op: 'arith', fn: 'add', of: [b, a] }, base)
  builder.line({ ...line, id: 'L1', node: sum })
  const plan = builder.build()
  expect(plan.lines[0]?.node).toBe('n2')
  expect(plan.nodes).toMatchObject({ n0: { key: 'b' }, n1: { key: 'a' }, n2: { of: ['n0', 'n1'] } })
})

test('a declared node may be read before it is defined', () => {
  const builder = new PlanBuilder(axes)
  const paid = builder.declare(base)
  const before = builder.node({ op: 'at', of: paid, axis: 'year', by: { shift: -1 } }, base)
  expect(() => builder.build()).toThrow('never defined')
  builder.define(paid, { op: 'recorded', slot: 's', else: before, fallback: 'recomputed' })
  builder.line({ ...line, id: 'L1', node: paid })
  expect(builder.build().nodes).toMatchObject({ n0: { op: 'at', of: 'n1' }, n1: { op: 'recorded', else: 'n0' } })
})

test('origins, open items and assumptions are listed once', () => {
  const builder = new PlanBuilder(axes)
  const origin = { method: 'sole', span: { source: 'a.renkei', start: 0, end: 1 } }
  expect([builder.origin(origin), builder.origin({ ...origin }), builder.origin({ ...origin, clause: 'x' })]).toEqual([0, 0, 1])
  const assumption = { code: 'rounding-not-stated', text: '', origin: 0 }
  builder.assume(assumption)
  builder.assume({ ...assumption })
  expect(builder.build().assumptions).toEqual([assumption])
})
