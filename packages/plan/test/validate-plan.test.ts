import { validatePlan, type NodeBase, type Op, type Plan } from '@renkei/plan'
import { expect, test } from 'vitest'
import { line, RATIO, smallPlan } from './small-plan.ts'

const codes = (nodes: Readonly<Record<string, Op & Partial<NodeBase>>>, rest: Partial<Plan> = {}) =>
  validatePlan(smallPlan(nodes, rest)).map(({ code, nodes: at }) => [code, ...at].join(' '))
const figure = { op: 'figure', key: 'f' } as const
const yearly = { ...figure, axes: ['year'] } as const

test('a plan of every shape without problems', () => {
  expect(
    codes({
      f: figure,
      total: { op: 'sum', of: 'f', over: 'body', axes: ['year'] },
      share: { op: 'apportion', over: 'body', amount: 'total', weight: 'f', unit: '1', direction: 'down', remainder: { to: 'last' } },
      before: { op: 'at', of: 'share', axis: 'year', by: { shift: -1 }, first: 'share' },
      less: { op: 'compare', rel: 'lt', of: ['before', 'share'], type: { kind: 'truth' } },
      ratio: { op: 'arith', fn: 'div', of: ['share', 'total'], type: RATIO },
      best: { op: 'when', cases: [['less', 'share']], else: 'before' },
    }),
  ).toEqual([])
})

test('dangling ids, axes, open items and origins', () => {
  expect(codes({ a: { op: 'round', of: 'gone', unit: '1', direction: 'down' } })).toEqual(['unknown-node a'])
  expect(codes({ a: { ...figure, axes: ['year', 'body', 'pool'] } })).toContain('unknown-axis a')
  expect(codes({ a: { op: 'open', item: 'x' } })).toEqual(['unknown-open-item a'])
  expect(codes({ a: { ...figure, origin: 9 } })).toEqual(['unknown-origin a'])
  expect(codes({ a: { ...figure, roundedBy: 9 } })).toEqual(['unknown-origin a'])
  expect(codes({ a: { ...figure, originsByYear: { 2025: 9 } } })).toEqual(['unknown-origin a'])
  expect(codes({ a: figure }, { lines: [line('gone')] })).toEqual(['unknown-node'])
  expect(codes({ a: figure }, { axesHash: 'x' })).toEqual(['axes-hash-differs'])
})

test('axes: a node has what it reads, and lines are by year and body', () => {
  expect(codes({ f: figure, a: { op: 'round', of: 'f', unit: '1', direction: 'down', axes: ['body'] } })).toEqual(['wrong-axes a'])
  expect(codes({ f: yearly })).toEqual(['wrong-axes f'])
  expect(codes({ a: { op: 'const', value: { axes: ['body'], values: [1, 2, 3] } } })).toEqual(['wrong-length a'])
  expect(codes({ f: figure, a: { op: 'at', of: 'f', axis: 'year', by: { fixed: '1999' } } })).toEqual(['unknown-member a'])
  expect(codes({ a: figure }, { lines: [{ ...line('a'), years: ['1999'] }] })).toEqual(['unknown-member a'])
})

test('kinds, units and wholeness', () => {
  expect(codes({ f: figure, a: { op: 'compare', rel: 'and', of: ['f'], type: { kind: 'truth' } }, b: figure })).toEqual(['wrong-type a'])
  expect(codes({ f: figure, r: { ...figure, type: RATIO }, a: { op: 'arith', fn: 'add', of: ['f', 'r'] } })).toEqual(['wrong-unit a'])
  expect(codes({ f: figure, a: { op: 'arith', fn: 'mul', of: ['f', 'f'] } })).toEqual(['wrong-unit a'])
  const square = { kind: 'number', unit: { yen: 2 }, whole: true } as const
  expect(codes({ f: figure, a: { op: 'arith', fn: 'mul', of: ['f', 'f'], type: square }, b: figure })).toEqual([])
  expect(codes({ f: figure, a: { op: 'arith', fn: 'div', of: ['f', 'f'], type: { kind: 'number', unit: {}, whole: true } }, b: figure })).toEqual(['not-whole a'])
  expect(codes({ a: { op: 'const', value: { axes: [], values: ['1/3'] } } })).toEqual(['not-whole a'])
  expect(codes({ a: { ...figure, type: { kind: 'number', unit: { yen: 1 }, whole: false } } })).toEqual(['not-whole a'])
})

test('rounding: a unit above zero, and largest remainders of what is cut', () => {
  const round = (unit: string) => ({ f: figure, a: { op: 'round', of: 'f', unit, direction: 'down' } }) as const
  expect(codes(round('1000'))).toEqual([])
  expect(codes(round('0'))).toEqual(['wrong-rounding a'])
  expect(codes(round('-1'))).toEqual(['wrong-rounding a'])
  const total = { op: 'sum', of: 'f', over: 'body', axes: ['year'] } as const
  const up = { op: 'apportion', over: 'body', amount: 't', weight: 'f', unit: '1', direction: 'up', remainder: { to: 'largest-remainder' } } as const
  expect(codes({ f: figure, t: total, a: up })).toEqual(['wrong-rounding a'])
})

test('limits', () => {
  const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`n${i}`, figure]))
  expect(codes(many)).toEqual(['too-many-nodes'])
})
