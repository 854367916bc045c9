import { expect, test } from 'vitest'
import { ChunkParser } from '../src/sentences/chunk-parser.ts'

test('chevrotain finds nothing wrong with the grammar', () => {
  expect(() => new ChunkParser(true)).not.toThrow()
})
