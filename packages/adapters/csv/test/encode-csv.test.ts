import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellAddress, columnLetters, columnOfLetters, decodeText, encodeCsv } from '../src/index.ts'

test('UTF-8 with BOM and CR LF, which Excel opens', () => {
  const { bytes } = encodeCsv([['団体名', '負担額'], ['山形市', 1234]])
  expect([...bytes!.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes)).toBe('団体名,負担額\r\n山形市,1234\r\n')
})

test('CP932 holds ①, ㈱, 髙, ㎡ and ～', () => {
  const { bytes } = encodeCsv([['①㈱髙﨑㎡～']], 'cp932')
  expect(decodeText(bytes!)).toMatchObject({ encoding: 'cp932', text: '①㈱髙﨑㎡～\r\n' })
})

test('a character that CP932 does not have is an error that names its cell; nothing is written', () => {
  const { bytes, diagnostics } = encodeCsv([['団体名', '負担額'], ['𠮷野町', '—']], 'cp932', '負担金.csv')
  expect(bytes).toBeUndefined()
  expect(diagnostics.map(({ code, args }) => [code, args])).toEqual([
    ['R0650', { cell: 'A2', character: '𠮷', code: 'U+20BB7' }],
    ['R0650', { cell: 'B2', character: '—', code: 'U+2014' }],
  ])
})

test('what is written in CP932 is read again as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'山形①㈱髙~～-－△▲〜—−①A1 "\n,') }), (text) => {
      const { bytes, diagnostics } = encodeCsv([[text]], 'cp932')
      if (bytes === undefined) expect(diagnostics).toHaveLength(1)
      else expect(decodeText(bytes).text).toBe(decodeText(encodeCsv([[text]]).bytes!).text)
    }),
  )
})

test('what Excel would take for a formula is text; a figure and a mark are not', () => {
  expect(new TextDecoder().decode(encodeCsv([['=HYPERLINK("x")', '+cmd|x', '-5', -5]]).bytes)).toBe('"\'=HYPERLINK(""x"")",\'+cmd|x,-5,-5\r\n')
})

test('names of cells', () => {
  expect([cellAddress(0, 0), cellAddress(4, 27), columnLetters(701), columnLetters(702)]).toEqual(['A1', 'AB5', 'ZZ', 'AAA'])
  fc.assert(
    fc.property(fc.nat(16_000), (column) => {
      expect(columnOfLetters(columnLetters(column))).toBe(column)
    }),
  )
})

test('characters that vendors encode twice are written as Windows does; 外字 are refused', () => {
  expect([...encodeCsv([['①髙∵']], 'cp932').bytes!].slice(0, 6)).toEqual([0x87, 0x40, 0xfb, 0xfc, 0x81, 0xe6])
  expect(encodeCsv([['\ue000']], 'cp932').diagnostics).toHaveLength(1)
})
