import { expect, test } from 'vitest'
import { computed, FRAME, programme } from '../support/computed.ts'

test('負担を要しない is no cost, and not a zero', () => {
  const { state, yen } = computed(FRAME + programme('1,000千円', '運営費は、負担を要しない。'))('運営費', 2025)
  expect({ state, yen }).toEqual({ state: '負担なし', yen: {} })
})
