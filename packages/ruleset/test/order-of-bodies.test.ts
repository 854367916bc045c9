import { expect, test } from 'vitest'
import { computed, FRAME, programme } from './support/computed.ts'
import { explained } from './support/explained.ts'

const rules = FRAME + programme('1,003円', '運営費は、関係市町が均等に負担する。')

test('bodies are shown in the order in which the rules declare them; ties go by the order of the plan', () => {
  const told = computed(rules)('運営費', 2025)
  expect(Object.keys(told.yen)).toEqual(['甲市', '乙市', '丙町', '丁村'])
  expect(told.bodies.map(({ name }) => name)).toEqual(['甲市', '乙市', '丙町', '丁村'])
})

test('an explanation lists them in the same order', () => {
  const page = explained(rules)('運営費', 2025)
  expect(page).toContain('関係市町（甲市、乙市、丙町及び丁村）')
  expect(page).toMatch(/甲市 .*\n *乙市 .*\n *丙町 .*\n *丁村 /)
})
