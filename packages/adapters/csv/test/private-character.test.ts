import { expect, test } from 'vitest'
import { decodeText, privateCharacter } from '../src/index.ts'

test('F040 of CP932 is read as a character of nobody, and found', () => {
  const { encoding, text } = decodeText(Uint8Array.of(0x8e, 0x73, 0x0a, 0xf0, 0x40, 0x8e, 0x73))
  expect([encoding, text]).toEqual(['cp932', '市\n\ue000市'])
  expect(privateCharacter(text)).toEqual({ start: 2, end: 3 })
})

test('in UTF-8 too, beyond the first plane as well; other characters are not', () => {
  expect(privateCharacter('山\u{f0001}市')).toEqual({ start: 1, end: 3 })
  expect(privateCharacter('①髙𠮷﨑\ufffd')).toBeUndefined()
})
