import { schedule } from '@renkei/plan'
import { expect, test } from 'vitest'
import { smallPlan } from './small-plan.ts'

test('every group comes after what it reads', () => {
  const plan = smallPlan({
    total: { op: 'arith', fn: 'add', of: ['a', 'b'] },
    a: { op: 'figure', key: 'a' },
    b: { op: 'round', of: 'a', unit: '1', direction: 'down' },
  })
  expect(schedule(plan)).toEqual([{ node: 'a' }, { node: 'b' }, { node: 'total' }])
})

test('a recurrence is one group, ordered by the edges of the same year', () => {
  const plan = smallPlan({
    paid: { op: 'recorded', slot: 's', else: 'grown', fallback: 'plain' },
    grown: { op: 'arith', fn: 'add', of: ['before', 'extra'] },
    extra: { op: 'figure', key: 'extra' },
    before: { op: 'at', of: 'paid', axis: 'year', by: { shift: -1 } },
    after: { op: 'round', of: 'paid', unit: '1', direction: 'down' },
  })
  expect(schedule(plan)).toEqual([{ node: 'extra' }, { perYear: ['before', 'grown', 'paid'] }, { node: 'after' }])
})

test('a node that reads its own earlier year is a recurrence', () => {
  const plan = smallPlan({ a: { op: 'sum', of: 'a', over: 'year', window: { from: -2, to: -1 } } })
  expect(schedule(plan)).toEqual([{ perYear: ['a'] }])
})

test('a chain of 20,000 nodes does not exhaust the stack', () => {
  const nodes = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, i) => [
      `n${i}`,
      i === 19_999 ? ({ op: 'figure', key: 'a' } as const) : ({ op: 'round', of: `n${i + 1}`, unit: '1', direction: 'down' } as const),
    ]),
  )
  expect(schedule(smallPlan(nodes))[0]).toEqual({ node: 'n19999' })
})
