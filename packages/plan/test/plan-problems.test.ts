import { planProblems } from '@renkei/plan'
import { expect, test } from 'vitest'
import { smallPlan } from './small-plan.ts'

test('a loop inside one year is shown as the loop', () => {
  const plan = smallPlan({
    a: { op: 'arith', fn: 'add', of: ['b'] },
    b: { op: 'arith', fn: 'add', of: ['c'] },
    c: { op: 'arith', fn: 'add', of: ['a', 'b'] },
  })
  expect(planProblems(plan)).toEqual([{ code: 'same-year-cycle', args: {}, nodes: ['a', 'b', 'c'], origins: [0] }])
})

test('a loop through an earlier year is a recurrence, not a problem', () => {
  const plan = smallPlan({
    a: { op: 'arith', fn: 'add', of: ['b'] },
    b: { op: 'at', of: 'a', axis: 'year', by: { shift: -1 } },
  })
  expect(planProblems(plan)).toEqual([])
})

test('a later year is refused: by shift, by window, by a sum over all years inside a recurrence', () => {
  const plan = smallPlan({
    f: { op: 'figure', key: 'f' },
    later: { op: 'at', of: 'f', axis: 'year', by: { shift: 1 } },
    window: { op: 'sum', of: 'f', over: 'year', window: { from: 0, to: 1 } },
    back: { op: 'at', of: 'all', axis: 'year', by: { shift: -1 } },
    all: { op: 'sum', of: 'back', over: 'year', axes: ['body'] },
  })
  expect(planProblems(plan).map(({ code, nodes }) => [code, ...nodes])).toEqual([
    ['later-year-reference', 'later'],
    ['later-year-reference', 'window'],
    ['later-year-reference', 'all'],
  ])
})
