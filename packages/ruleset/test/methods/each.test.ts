import { expect, test } from 'vitest'
import { computed, FRAME, programme } from '../support/computed.ts'

test('each bears its own, and no yen are worked out', () => {
  const of = computed(FRAME + programme('1,000千円', '運営費は、関係市町がそれぞれ負担する。'))
  expect(of('運営費', 2025)).toMatchObject({ state: '各自負担', yen: {}, method: 'each' })
  expect(of('運営費', 2025).total).toBeUndefined()
})

test('what is to be agreed before stays to be agreed', () => {
  const of = computed(FRAME + programme('1,000千円', '運営費は、関係市町が協議して、それぞれ負担する。'))
  expect(of('運営費', 2025).state).toBe('協議待ち')
})
