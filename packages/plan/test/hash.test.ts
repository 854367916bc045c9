import { hashOf } from '@renkei/plan'
import { expect, test } from 'vitest'

test('SHA-256 of the canonical JSON', () => {
  // printf '{"a":1,"b":"人口"}' | sha256sum
  expect(hashOf({ b: '人口', a: 1, c: undefined })).toBe('c9b8cf249d9578b016974ed61f7f974558c999a0526f805916e40d9318de1d87')
})
