import { catalogue, messageText } from '@renkei/diagnostics'
import { PlanBuilder, type Outcome } from '@renkei/plan'
import { expect, test } from 'vitest'
import { faults } from '../src/faults.ts'
import { examplesOf } from './support/examples-of.ts'
import { onlyFromPlans } from './support/only-from-plans.ts'

const ofComputing = Object.entries(catalogue).filter(([, { code }]) => code.startsWith('R05'))
const span = { source: '事業.renkei', start: 5, end: 8 }

/** One cost whose only node went wrong. */
function plan() {
  const builder = new PlanBuilder([{ id: 'year', of: 'year', members: ['2025'] }, { id: 'body', of: 'body', members: ['062014'] }])
  const origin = builder.origin({ method: 'sole', span })
  const node = builder.node({ op: 'native', name: 'x', version: '1', of: [], options: null }, { axes: ['year', 'body'], type: { kind: 'number', unit: { yen: 1 }, whole: true }, origin })
  builder.line({ id: '1/運営費', programme: '1', cost: '運営費', node, years: ['2025'], bodies: 'body', part: 'share', inTotal: true, origin })
  return builder.build()
}

function outcome(code: string): Outcome {
  return {
    plan: '', snapshot: '', stage: '見込算定', totals: [], checks: [],
    lines: [{ line: '1/運営費', year: '2025', state: 'error', causes: [0] }],
    causes: [{ class: 'error', leaf: 'n0', code, at: { year: '2025' } }],
  }
}

test.each(ofComputing)('%s is told at the sentence, with programme, cost and year', (name, { code }) => {
  const [found] = faults(plan(), outcome(name))
  expect(found).toMatchObject({ code, span })
  const told = messageText(found!, 'ja')
  expect(told).toMatch(/事業【1】の「運営費」（2025年度）/)
  expect(told).not.toMatch(/[{}]/)
})

test.each([...onlyFromPlans])('%s has no example in the language', (name) => {
  const { code } = catalogue[name as keyof typeof catalogue]
  expect(examplesOf(`${code}-${name}`)).toEqual({ bad: [], good: [] })
})
