import { planHash } from '@renkei/plan'
import { expect, test } from 'vitest'
import { line, smallPlan } from './small-plan.ts'

test('numbering, spans and labels do not change what a plan is', () => {
  const one = smallPlan({ n0: { op: 'figure', key: 'a' }, n1: { op: 'round', of: 'n0', unit: '1', direction: 'down' } })
  const other = smallPlan(
    { x: { op: 'round', of: 'y', unit: '1', direction: 'down', label: '負担額', origin: 1, roundedBy: 1, originsByYear: { 2025: 1 } }, y: { op: 'figure', key: 'a' } },
    { lines: [{ ...line('n1'), node: 'x', origin: 1 }], origins: [] },
  )
  expect(planHash(other)).toBe(planHash(one))
  expect(planHash(one)).toMatch(/^[0-9a-f]{64}$/)
})

test('what is computed does', () => {
  const plan = (unit: string) => smallPlan({ a: { op: 'figure', key: 'a' }, b: { op: 'round', of: 'a', unit, direction: 'down' } })
  expect(planHash(plan('1'))).not.toBe(planHash(plan('1000')))
})
