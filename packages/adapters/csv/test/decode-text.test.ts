import { expect, test } from 'vitest'
import { decodeText } from '../src/decode-text.ts'

/** 事業。 */
const SHIFT_JIS = Uint8Array.of(0x8e, 0x96, 0x8b, 0xc6, 0x81, 0x42)

const utf8 = (text: string) => new TextEncoder().encode(text)
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

test('UTF-8, with or without BOM', () => {
  expect(decodeText(utf8('事業。'))).toEqual({ encoding: 'utf-8', text: '事業。' })
  expect(decodeText(utf8('\ufeff事業。'))).toEqual({ encoding: 'utf-8', text: '事業。' })
  expect(decodeText(utf8(''))).toEqual({ encoding: 'utf-8', text: '' })
})

test('CP932 is read as text; the first stretch beyond ASCII is named', () => {
  expect(decodeText(join(utf8('a\n'), SHIFT_JIS, utf8('b')))).toEqual({ encoding: 'cp932', text: 'a\n事業。b', foreign: { start: 2, end: 5 } })
})

test('CP932 of Windows holds ① and 髙, which Shift_JIS lacks', () => {
  expect(decodeText(Uint8Array.of(0x87, 0x40, 0xfb, 0xfc))).toMatchObject({ encoding: 'cp932', text: '①髙' })
})

test('what is neither shows the first place that cannot be read', () => {
  const bytes = join(utf8('事業\n費用'), Uint8Array.of(0xff), utf8('は'))
  expect(decodeText(bytes)).toEqual({ encoding: 'unknown', text: '事業\n費用\ufffdは', foreign: { start: 5, end: 6 } })
})

test('UTF-16 is not read', () => {
  expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x41, 0x00))).toMatchObject({ encoding: 'unknown' })
})

test('NUL is no text', () => {
  expect(decodeText(utf8('事業\0費'))).toMatchObject({ encoding: 'binary', foreign: { start: 2, end: 3 } })
})
