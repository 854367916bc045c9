import { EXACT_YEN, RATIO, Sketch, snapshotFor } from '@renkei/conformance'
import { evaluate } from '@renkei/evaluator'
import type { Axis } from '@renkei/plan'
import { expect, test } from 'vitest'
import { yenOf } from './helpers/yen-of.ts'

const YEARS: Axis = { id: 'year', of: 'year', members: ['2025'] }
const BODY: Axis = { id: 'body', of: 'body', members: ['311000'] }
const PART: Axis = { id: 'part', of: 'other', members: Array.from({ length: 12 }, (_, i) => String(i + 1)) }

/** The published example of a prefecture's support: cost, grant, own funds, bond, what is counted, real burden, support in 12 parts. Thousand yen. */
test('cost 65,000: real burden 9,720, support 3,240 in twelve parts of 270', () => {
  const sketch = new Sketch([YEARS, BODY, PART])
  const yen = (thousand: number) => sketch.constant(['body'], [thousand * 1_000])
  const rate = (text: string) => sketch.constant([], [text], RATIO)
  const part = (of: string, ratio: string, unit = '1') => sketch.round(sketch.arith('mul', [of, rate(ratio)], EXACT_YEN), unit)
  const cost = yen(65_000)
  const grant = part(cost, '1/2')
  const own = yen(100)
  const bond = sketch.round(sketch.arith('sub', [cost, grant, own]), '100000')
  const counted = part(bond, '7/10')
  const real = sketch.arith('sub', [cost, grant, counted, own])
  const support = part(real, '1/3')
  const parts = sketch.apportion(support, sketch.constant(['part'], PART.members.map(() => 1), RATIO), { to: 'last' }, { over: 'part' })
  const first = sketch.node({ op: 'at', of: parts, axis: 'part', by: { fixed: '1' } }, ['body'], sketch.builder.typeOf(parts))
  const last = sketch.node({ op: 'at', of: parts, axis: 'part', by: { fixed: '12' } }, ['body'], sketch.builder.typeOf(parts))
  Object.entries({ grant, bond, counted, real, support, first, last }).forEach(([id, node]) => sketch.line(node, { id, part: 'measure' }))
  const plan = sketch.build()
  const outcome = evaluate(plan, snapshotFor(plan))
  const found = Object.fromEntries(plan.lines.map(({ id }) => [id, yenOf(outcome, id)[0]! / 1_000]))
  expect(found).toEqual({ grant: 32_500, bond: 32_400, counted: 22_680, real: 9_720, support: 3_240, first: 270, last: 270 })
})
