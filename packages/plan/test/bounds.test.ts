import { axesHash, bounds, FIGURES_FORMAT, type FigureSnapshot } from '@renkei/plan'
import { expect, test } from 'vitest'
import { AXES, RATIO, smallPlan } from './small-plan.ts'

const snapshot: FigureSnapshot = {
  format: FIGURES_FORMAT,
  axesHash: axesHash(AXES),
  asOf: '2025-04-01',
  computedFor: '2025',
  figures: {
    f: {
      key: 'f',
      unit: { yen: 1 },
      whole: true,
      column: { axes: ['body'], values: [-250, 100] },
      quality: 'final',
      source: { name: '', vintage: '', asOfRule: '' },
    },
  },
  records: {},
  decisions: {},
  hash: '',
}

test('largest numerators and denominators, node by node', () => {
  const plan = smallPlan({
    f: { op: 'figure', key: 'f' },
    rate: { op: 'const', value: { axes: [], den: '100', values: [5] }, type: RATIO },
    part: { op: 'arith', fn: 'mul', of: ['f', 'rate'] },
    cut: { op: 'round', of: 'part', unit: '1', direction: 'down' },
    total: { op: 'sum', of: 'f', over: 'body' },
    share: { op: 'apportion', over: 'body', amount: 'total', weight: 'f', unit: '10', direction: 'up', remainder: { to: 'last' } },
    ratio: { op: 'arith', fn: 'div', of: ['f', 'total'], type: RATIO },
    kept: { op: 'compare', rel: 'lt', of: ['f', 'total'], type: { kind: 'truth' } },
    best: { op: 'when', cases: [['kept', 'part']], else: 'share' },
  })
  const found = Object.fromEntries([...bounds(plan, snapshot)].map(([id, { maxAbsNum, maxDen }]) => [id, [maxAbsNum, maxDen]]))
  expect(found).toEqual({
    f: [250n, 1n],
    rate: [100n, 100n], // 1/20, kept over the common 100 with a magnitude rounded up to 1
    part: [25_000n, 100n],
    cut: [251n, 1n],
    total: [500n, 1n],
    share: [520n, 1n],
    ratio: [250n, 500n],
    kept: [1n, 1n],
    best: [52_000n, 100n],
  })
})

test('a recurrence grows with the years and stays finite', () => {
  const plan = smallPlan({
    before: { op: 'at', of: 'grown', axis: 'year', by: { shift: -1 }, first: 'f' },
    f: { op: 'figure', key: 'f' },
    grown: { op: 'arith', fn: 'add', of: ['before', 'f'] },
  })
  expect(bounds(plan, snapshot).get('grown')).toEqual({ maxAbsNum: 1000n, maxDen: 1n })
})
