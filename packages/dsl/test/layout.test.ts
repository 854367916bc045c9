import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { declaredNames, parse, print, sameTree, type RuleFile } from '../src/index.ts'
import { hardSentences } from './hard-sentences.ts'
import { HEADING } from './helpers.ts'
import { workedExample } from './worked-example.ts'

const home = new URL('../../rulesets/yamagata-core-city/', import.meta.url)
const real = readdirSync(home).filter((name) => name.endsWith('.renkei')).map((name) => readFileSync(new URL(name, home), 'utf8'))
const knownNames = [...real, workedExample].flatMap((text) => declaredNames('文.renkei', text))
const read = (text: string): RuleFile => {
  const { file, diagnostics } = parse('文.renkei', text, { knownNames })
  expect(diagnostics).toEqual([])
  return file
}

test.each(real)('a real file says the same after it is laid out, and stays as it is then', (text) => {
  const printed = print(read(text))
  expect(sameTree(read(printed), read(text))).toBe(true)
  expect(print(read(printed))).toBe(printed)
})

/** What an author may type for the same sentence: at a reading point, for a digit, for a parenthesis. */
const breaks = fc.constantFrom('、', '、\n', '、\r\n　　', '、 ', '、\n\n')
const BETWEEN = /「[^\n\r]*?」|※[^\n\r]*|[、0-9（）]/g
const PARENTHESES: Readonly<Record<string, string>> = { '（': '(', '）': ')' }

/** The text typed in another way. */
function retyped(file: RuleFile, choose: () => string, wide: () => boolean): string {
  const typed = (piece: string): string => piece.replace(BETWEEN, (found) => {
    if (found.startsWith('「') || found.startsWith('※')) return found
    if (found === '、') return choose()
    if (!wide()) return found
    return PARENTHESES[found] ?? String.fromCharCode(found.charCodeAt(0) + 0xfee0)
  })
  const places = file.sections.flatMap(({ sentences }) => sentences).map(({ span }) => span)
  const ends = [0, ...places.map(({ end }) => end)]
  return places.map(({ start, end }, index) => file.text.slice(ends[index], start) + typed(file.text.slice(start, end))).join('') + file.text.slice(ends.at(-1))
}

test('however a text is typed, there is one layout of it', () => {
  const texts = [...real, workedExample, ...hardSentences.map(([text]) => HEADING + text)].map(read)
  fc.assert(fc.property(fc.constantFrom(...texts), fc.infiniteStream(breaks), fc.infiniteStream(fc.boolean()), (file, points, widths) => {
    const again = read(retyped(file, () => points.next().value as string, () => widths.next().value as boolean))
    expect(print(again)).toBe(print(file))
  }), { numRuns: 300, seed: 20_250_401 })
})
