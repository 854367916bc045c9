import { axesHash, FIGURES_FORMAT } from '@renkei/plan'
import { readPlan, readSnapshot } from '@renkei/plan/schema'
import { expect, test } from 'vitest'
import { AXES, smallPlan } from './small-plan.ts'

const plan = smallPlan({ f: { op: 'figure', key: 'f' } })
const snapshot = {
  format: FIGURES_FORMAT,
  axesHash: axesHash(AXES),
  asOf: '2025-04-01',
  computedFor: '2025',
  figures: {},
  records: {},
  decisions: {},
  hash: '',
}
const copy = (value: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(value)) as Record<string, unknown>

test('a plan survives the way through JSON', () => {
  expect(readPlan(copy(plan))).toEqual({ value: plan, problems: [] })
  expect(readSnapshot(copy(snapshot), plan)).toEqual({ value: snapshot, problems: [] })
})

test('an unknown major version and an unknown operator are refused by name', () => {
  expect(readPlan({ ...copy(plan), format: 'renkei-plan/2' }).problems).toMatchObject([{ code: 'unknown-format', args: { format: 'renkei-plan/2' } }])
  const nodes = { ...plan.nodes, n9: { op: 'residual' } }
  expect(readPlan({ ...copy(plan), nodes }).problems).toMatchObject([{ code: 'unknown-operator', args: { operator: 'residual' }, nodes: ['n9'] }])
  expect(readSnapshot({ ...snapshot, format: 'renkei-figures/9' }, plan).problems).toMatchObject([{ code: 'unknown-format' }])
})

test.each([null, 7, 'text', [], {}, { format: 'renkei-plan/1' }, { ...plan, more: 1 }, { ...plan, nodes: { f: { op: 'figure', key: 1 } } }])(
  'refuses what is no plan: %j',
  (input) => {
    const { problems } = readPlan(input)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.every(({ code }) => code === 'malformed' || code === 'unknown-format')).toBe(true)
  },
)

test('a well-formed plan is still checked for what it means', () => {
  expect(readPlan({ ...plan, lines: [{ ...plan.lines[0], node: 'gone' }] }).problems).toMatchObject([{ code: 'unknown-node' }])
  expect(readSnapshot({ ...snapshot, axesHash: 'other' }, plan).problems).toMatchObject([{ code: 'axes-hash-differs' }])
})
